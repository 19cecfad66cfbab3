package dev.hireloop.simulator.director;

import dev.hireloop.core.calibration.LevelingCalibration;
import dev.hireloop.core.debrief.Debrief;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.Level;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.PanelModel;
import dev.hireloop.simulator.scenario.Scenario;

import org.jspecify.annotations.Nullable;

import java.util.List;
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
        this(new PanelModel(scenario), seed);
    }

    /** Directs the people's scenario. */
    public Director(PanelModel panel, long seed) {
        var scenario = panel.scenario();
        var draws = Draws.of(seed);
        var timing = new Timing();
        this.loop = new LoopDirector(scenario, panel, timing, draws);
        this.debrief = new DebriefDirector(scenario, panel, timing, draws);
        this.calibration = new CalibrationDirector(scenario, timing);
        this.current = scenario.current();
    }

    private Director(Director same, Draws draws) {
        this.loop = same.loop.under(draws);
        this.debrief = same.debrief.under(draws);
        this.calibration = same.calibration;
        this.current = same.current;
    }

    /** The same direction under other draws. */
    Director under(Draws draws) {
        return new Director(this, draws);
    }

    /** The next command; nothing while a reaction is due, and nothing when all is over. */
    public Optional<HiringCommand> next(Hiring hiring) {
        return hiring.reactions().isEmpty() ? wanted(hiring) : Optional.empty();
    }

    /** The reactions that are due, or else the next command; nothing when all is over. */
    List<HiringCommand> due(Hiring hiring) {
        var reactions = hiring.reactions();
        return reactions.isEmpty() ? wanted(hiring).map(List::of).orElse(List.of()) : reactions;
    }

    private Optional<HiringCommand> wanted(Hiring hiring) {
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
