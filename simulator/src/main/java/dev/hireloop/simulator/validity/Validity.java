package dev.hireloop.simulator.validity;

import java.util.List;

/** All that ours is held to, played anew each time it is asked for. */
public final class Validity {

    private Validity() {}

    /** Some seconds of play; the same figures on every machine. */
    public static List<Study> studies() {
        return List.of(
                OneRating.study(),
                Scorecards.study(),
                Debriefs.study(),
                DecisionRules.study(),
                RuleOfFour.study(),
                Juries.study(),
                OpinionDynamics.study(),
                Metrics.study());
    }
}
