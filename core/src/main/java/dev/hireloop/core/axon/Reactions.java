package dev.hireloop.core.axon;

import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.GatePassed;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.process.Hiring;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Sends what {@link Hiring#reactions()} asks for, in the unit of work of the event. */
final class Reactions {

    private final Streams streams;

    Reactions(Streams streams) {
        this.streams = streams;
    }

    @EventHandler
    void on(ScorecardsUnsealed event, @MetaDataValue(HiringStream.RECORDING) String recording) {
        react(recording);
    }

    @EventHandler
    void on(GatePassed event, @MetaDataValue(HiringStream.RECORDING) String recording) {
        react(recording);
    }

    @EventHandler
    void on(GateFailed event, @MetaDataValue(HiringStream.RECORDING) String recording) {
        react(recording);
    }

    @EventHandler
    void on(DecisionReached event, @MetaDataValue(HiringStream.RECORDING) String recording) {
        react(recording);
    }

    @EventHandler
    void on(NoLevelSupported event, @MetaDataValue(HiringStream.RECORDING) String recording) {
        react(recording);
    }

    private void react(String recording) {
        var due = Hiring.of(streams.events(recording)).reactions();
        if (!due.isEmpty()) {
            streams.send(recording, due);
        }
    }
}
