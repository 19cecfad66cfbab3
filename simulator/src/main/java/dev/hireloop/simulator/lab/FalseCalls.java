package dev.hireloop.simulator.lab;

import dev.hireloop.simulator.agreement.Proportion;
import dev.hireloop.simulator.scenario.Entry;
import dev.hireloop.simulator.scenario.Scenario;

import org.jspecify.annotations.Nullable;

/**
 * Decisions against the candidate's true standing. The bar lies at the middle of all candidates:
 * from an ability of 0 up a no-hire is false, below it a hire is.
 *
 * @param rejects null for a candidate below the bar
 * @param hires null for one at or above it
 */
public record FalseCalls(@Nullable Proportion rejects, @Nullable Proportion hires) {

    private static final double BAR = 0;

    /** Neither can be said of a promotion, where nobody decides on a hire. */
    public static FalseCalls of(Scenario scenario, Endings endings) {
        if (scenario.entry() == Entry.PROMOTION) {
            return new FalseCalls(null, null);
        }
        return scenario.ability() >= BAR
                ? new FalseCalls(endings.share(Ending.NO_HIRE), null)
                : new FalseCalls(null, endings.share(Ending.HIRE));
    }
}
