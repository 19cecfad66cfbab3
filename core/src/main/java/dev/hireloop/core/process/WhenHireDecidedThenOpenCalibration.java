package dev.hireloop.core.process;

import dev.hireloop.core.calibration.CalibrationCommand.OpenCalibration;
import dev.hireloop.core.calibration.LevelingCalibration;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringCommand;

import java.util.List;

/** A hire wants a level. */
final class WhenHireDecidedThenOpenCalibration {

    private WhenHireDecidedThenOpenCalibration() {}

    static List<HiringCommand> react(Hiring hiring) {
        if (!(hiring.debrief() instanceof Decided(_, var outcome))
                || outcome.decision() != Decision.HIRE
                || !(hiring.calibration() instanceof LevelingCalibration.NotOpened)
                || !(hiring.loop() instanceof Unsealed unsealed)) {
            return List.of();
        }
        var rulebook = unsealed.opening().rulebook();
        return List.of(
                new OpenCalibration(
                        outcome.decision(),
                        rulebook.ref(),
                        rulebook.company(),
                        rulebook.ladder(),
                        unsealed.opening().candidate().target(),
                        hiring.at().nextSession()));
    }
}
