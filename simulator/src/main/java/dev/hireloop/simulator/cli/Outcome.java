package dev.hireloop.simulator.cli;

import dev.hireloop.core.calibration.LevelingCalibration.Blocked;
import dev.hireloop.core.calibration.LevelingCalibration.Settled;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Decision;

import org.jspecify.annotations.Nullable;

/**
 * What a play came to, in as few words as a list has room for.
 *
 * @param decision null where nobody decides on a hire
 * @param words such as {@code no-hire (gate)} or {@code hire, L6}
 */
record Outcome(@Nullable Decision decision, String words) {

    static Outcome of(Hiring hiring) {
        var level =
                switch (hiring.calibration()) {
                    case Settled(_, var offer) -> offer.level().toString();
                    case Blocked(_, var blocked) -> "blocked from " + blocked.target();
                    default -> "";
                };
        if (!(hiring.debrief() instanceof Decided(_, var reached))) {
            return new Outcome(null, level.isEmpty() ? "no decision" : level);
        }
        var decision =
                switch (reached.decision()) {
                    case HIRE -> "hire";
                    case NO_HIRE -> "no-hire";
                    case HOLD -> "hold";
                };
        return new Outcome(
                reached.decision(),
                decision
                        + (reached.decision() == Decision.HIRE && !level.isEmpty()
                                ? ", " + level
                                : because(reached.reason())));
    }

    private static String because(Reason reason) {
        return switch (reason) {
            case Reason.FailedGate _ -> " (gate)";
            case Reason.BelowFilter(var round, var filter) ->
                    round.equals(filter) ? " (primary filter)" : " (compensation)";
            case Reason.ByScheme _ -> "";
            case Reason.ByVeto _ -> " (veto)";
            case Reason.NoLevel _ -> " (no level)";
            case Reason.NoSponsor _ -> " (no sponsor)";
        };
    }
}
