package dev.hireloop.simulator.analysis;

import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.Decision;

import java.util.List;

/**
 * The final votes under one decision scheme.
 *
 * @param inForce whether it is the rulebook's own
 * @param votes what the votes alone come to
 * @param decision what they come to with gates, filters and vetoes, which no scheme sets aside
 */
public record RuleOutcome(
        DecisionScheme scheme, boolean inForce, Decision votes, Decision decision) {

    static List<RuleOutcome> of(Course course) {
        return List.of();
    }
}
