package dev.hireloop.simulator.director;

import dev.hireloop.core.calibration.LevelingCalibration;
import dev.hireloop.core.debrief.Debrief;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.Level;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.scenario.Scenario;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Says what happens next in a scenario. It remembers nothing: the same state under the same seed
 * gives the same command, whoever asks and however the state came about.
 */
public final class Director {

    private final LoopDirector loop;
    private final DebriefDirector debrief;
    private final CalibrationDirector calibration;

    /** The level held by someone who is up for promotion; null before a loop. */
    private final @Nullable Level current;

    public Director(Scenario scenario, long seed) {
        var draws = Draws.of(seed);
        this.loop = new LoopDirector(scenario, draws);
        this.debrief = new DebriefDirector(scenario, draws);
        this.calibration = new CalibrationDirector(scenario);
        this.current = scenario.current();
    }

    /** The next command; nothing while a reaction is due, and nothing when all is over. */
    public Optional<HiringCommand> next(Hiring hiring) {
        if (!hiring.reactions().isEmpty()) {
            return Optional.empty();
        }
        if (hiring.calibration() instanceof LevelingCalibration.Calibrating calibrating) {
            return Optional.of(calibration.next(calibrating, hiring.last(), hiring.at()));
        }
        if (current != null) {
            return hiring.last() == null
                    ? Optional.of(calibration.promotion(current))
                    : Optional.empty();
        }
        if (!(hiring.loop() instanceof Unsealed unsealed) || !unsealed.unread().isEmpty()) {
            return Optional.of(loop.next(hiring));
        }
        return hiring.debrief() instanceof Debrief.Decided
                ? Optional.empty()
                : Optional.of(debrief.next(hiring.debrief(), unsealed, hiring));
    }
}
