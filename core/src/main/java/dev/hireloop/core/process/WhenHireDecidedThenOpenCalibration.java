package dev.hireloop.core.process;

import dev.hireloop.core.calibration.CalibrationCommand.OpenCalibration;
import dev.hireloop.core.calibration.Claim;
import dev.hireloop.core.calibration.LevelingCalibration;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.SignalId;

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
        var candidate = unsealed.opening().candidate();
        return List.of(
                new OpenCalibration(
                        outcome.decision(),
                        rulebook.ref(),
                        rulebook.company(),
                        rulebook.ladder(),
                        candidate.target(),
                        candidate.claims() == null
                                ? null
                                : new Claim(
                                        candidate.title(),
                                        candidate.employer(),
                                        candidate.claims()),
                        barred(unsealed),
                        hiring.at().nextSession()));
    }

    /** What fails a leveling calibration on its own (domain 41). */
    private static List<SignalId> barred(Unsealed unsealed) {
        return unsealed.evidence().stream()
                .map(SignalRecorded::signal)
                .filter(signal -> failsLeveling(signal, unsealed.opening().rulebook()))
                .map(Signal::id)
                .toList();
    }

    private static boolean failsLeveling(Signal signal, Rulebook rulebook) {
        var behaviour = signal.behaviour();
        return behaviour != null
                && rulebook.behaviour(behaviour).map(Behaviour::failsLeveling).orElse(false);
    }
}
