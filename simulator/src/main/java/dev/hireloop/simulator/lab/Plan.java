package dev.hireloop.simulator.lab;

import dev.hireloop.core.rulebook.DecisionScheme;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is asked of the lab.
 *
 * @param rule for the scenario itself and for each cell of the sweep
 * @param grid what is swept; null for nothing
 * @param schemes to compare on the same draws; empty for none
 * @param tornado whether to turn each factor down and up
 */
public record Plan(
        StoppingRule rule, @Nullable Grid grid, List<DecisionScheme> schemes, boolean tornado) {

    public Plan {
        schemes = List.copyOf(schemes);
    }
}
