package dev.hireloop.simulator.lab;

import dev.hireloop.core.calibration.LevelingCalibration.Blocked;
import dev.hireloop.core.calibration.LevelingCalibration.Settled;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.process.Hiring;

/** What a run can come to. */
public enum Ending {
    HIRE,
    NO_HIRE,
    HOLD,
    PROMOTED,
    BLOCKED;

    /** What that run came to. */
    static Ending of(Hiring hiring) {
        if (hiring.debrief() instanceof Decided(_, var reached)) {
            return switch (reached.decision()) {
                case HIRE -> HIRE;
                case NO_HIRE -> NO_HIRE;
                case HOLD -> HOLD;
            };
        }
        return switch (hiring.calibration()) {
            case Settled _ -> PROMOTED;
            case Blocked _ -> BLOCKED;
            default -> throw new IllegalStateException("A play stopped before its end");
        };
    }
}
