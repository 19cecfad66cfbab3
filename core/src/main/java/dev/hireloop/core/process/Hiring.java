package dev.hireloop.core.process;

import dev.hireloop.core.calibration.CalibrationCommand;
import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.calibration.LevelingCalibration;
import dev.hireloop.core.debrief.Debrief;
import dev.hireloop.core.debrief.DebriefCommand;
import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.interview.InterviewLoop;
import dev.hireloop.core.interview.LoopCommand;
import dev.hireloop.core.interview.LoopEvent;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Moment;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One candidate's whole way: the loop, its debrief and its calibration, as they stand.
 *
 * @param last the event that came last; null before the first
 */
public record Hiring(
        InterviewLoop loop,
        Debrief debrief,
        LevelingCalibration calibration,
        @Nullable HiringEvent last) {

    public static final Hiring NOT_STARTED =
            new Hiring(
                    InterviewLoop.NOT_OPENED,
                    Debrief.NOT_OPENED,
                    LevelingCalibration.NOT_OPENED,
                    null);

    public static Hiring of(Iterable<? extends HiringEvent> events) {
        var hiring = NOT_STARTED;
        for (HiringEvent event : events) {
            hiring = hiring.after(event);
        }
        return hiring;
    }

    /** The moment of the last event. */
    public Moment at() {
        return last == null ? Moment.START : last.at();
    }

    public List<? extends HiringEvent> decide(HiringCommand command) {
        command.at().mustNotPrecede(at());
        return switch (command) {
            case LoopCommand toLoop -> InterviewLoop.decide(loop, toLoop);
            case DebriefCommand toDebrief -> Debrief.decide(debrief, toDebrief);
            case CalibrationCommand toCalibration ->
                    LevelingCalibration.decide(calibration, toCalibration);
            default -> throw new IllegalArgumentException("Nobody decides " + command);
        };
    }

    /**
     * How things stand after the event.
     *
     * @throws IllegalStateException if it cannot have happened here or now
     */
    public Hiring after(HiringEvent event) {
        if (event.at().compareTo(at()) < 0) {
            throw new IllegalStateException(
                    event.getClass().getSimpleName() + " lies before the event it follows");
        }
        return switch (event) {
            case LoopEvent inLoop ->
                    new Hiring(InterviewLoop.evolve(loop, inLoop), debrief, calibration, event);
            case DebriefEvent inDebrief ->
                    new Hiring(loop, Debrief.evolve(debrief, inDebrief), calibration, event);
            case CalibrationEvent inCalibration ->
                    new Hiring(
                            loop,
                            debrief,
                            LevelingCalibration.evolve(calibration, inCalibration),
                            event);
            default -> throw new IllegalArgumentException("Nobody evolves on " + event);
        };
    }

    /**
     * What follows by itself from where things stand; nothing once it has been done. Only one of
     * the reactions can be due, for each waits for the one before it.
     */
    public List<HiringCommand> reactions() {
        var debriefs = WhenGatesReadThenOpenDebrief.react(this);
        if (!debriefs.isEmpty()) {
            return debriefs;
        }
        var calibrates = WhenHireDecidedThenOpenCalibration.react(this);
        return calibrates.isEmpty()
                ? WhenNoLevelSupportedThenReopenDebrief.react(this)
                : calibrates;
    }
}
