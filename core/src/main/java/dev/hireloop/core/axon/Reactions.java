package dev.hireloop.core.axon;

import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringEvent;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Sends what {@link Hiring#reactions()} asks for, in the unit of work of the event. */
final class Reactions {

    private static final String DUE = "reactions due for ";

    private final Streams streams;

    Reactions(Streams streams) {
        this.streams = streams;
    }

    /** Once for all events of a commit: what is due follows from the state they leave. */
    @EventHandler
    void on(HiringEvent event, @MetaDataValue(HiringStream.RECORDING) String recording) {
        var batch = CurrentUnitOfWork.get();
        if (batch.resources().putIfAbsent(DUE + recording, recording) == null) {
            batch.onPrepareCommit(_ -> send(recording));
        }
    }

    private void send(String recording) {
        var due = Hiring.of(streams.events(recording)).reactions();
        if (!due.isEmpty()) {
            streams.send(recording, due);
        }
    }
}
