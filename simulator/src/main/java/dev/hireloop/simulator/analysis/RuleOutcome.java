package dev.hireloop.simulator.analysis;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.Member;
import dev.hireloop.core.debrief.Verdict;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Role;

import java.util.List;
import java.util.stream.Stream;

/**
 * The final votes under one decision scheme.
 *
 * @param inForce whether it is the one that decided
 * @param votes what the votes alone come to
 * @param decision what they come to with gates, filters, vetoes and the rest that no scheme sets
 *     aside
 */
public record RuleOutcome(
        DecisionScheme scheme, boolean inForce, Decision votes, Decision decision) {

    /** One for each scheme that this committee could decide by; none without a decision. */
    static List<RuleOutcome> of(Course course) {
        return course.after(course.length()).debrief() instanceof Decided(var discussion, _)
                ? Stream.of(DecisionScheme.values())
                        .filter(scheme -> canDecide(scheme, discussion))
                        .map(scheme -> of(scheme, discussion))
                        .toList()
                : List.of();
    }

    private static RuleOutcome of(DecisionScheme scheme, Discussion discussion) {
        return new RuleOutcome(
                scheme,
                scheme == discussion.terms().rules().scheme(),
                scheme.decide(Verdict.ballots(discussion)),
                Verdict.under(scheme, discussion));
    }

    /** Whether the person is there on whom the scheme rests. */
    private static boolean canDecide(DecisionScheme scheme, Discussion discussion) {
        var roles = discussion.terms().members().stream().map(Member::role).toList();
        return switch (scheme) {
            case CHAIR_DECIDES -> roles.contains(Role.CHAIR);
            case BAR_RAISER_VETO -> roles.contains(Role.BAR_RAISER);
            case MAJORITY, UNANIMITY, CONSENSUS_OR_HOLD, WEIGHTED_MEAN -> true;
        };
    }
}
