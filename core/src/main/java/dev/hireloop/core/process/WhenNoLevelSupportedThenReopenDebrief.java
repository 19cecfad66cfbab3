package dev.hireloop.core.process;

import dev.hireloop.core.calibration.LevelingCalibration;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.DebriefCommand.ReopenDebrief;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringCommand;

import java.util.List;

/** A hire without a level goes back to the committee (invariant 8). */
final class WhenNoLevelSupportedThenReopenDebrief {

    private WhenNoLevelSupportedThenReopenDebrief() {}

    static List<HiringCommand> react(Hiring hiring) {
        return hiring.calibration() instanceof LevelingCalibration.Unsupported
                        && hiring.debrief() instanceof Decided(_, var outcome)
                        && outcome.decision() == Decision.HIRE
                ? List.of(new ReopenDebrief(hiring.at().nextSession()))
                : List.of();
    }
}
