package dev.hireloop.core.axon;

import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The three streams of each recording, behind Axon's command gateway and event store. */
final class Streams {

    private final CommandGateway gateway;
    private final EventStore store;

    Streams(Configuration axon) {
        this.gateway = axon.commandGateway();
        this.store = axon.eventStore();
    }

    /** Sends the commands, all for one stream, as one message. */
    void send(String recording, List<HiringCommand> commands) {
        var stream = HiringStream.of(commands.getFirst());
        var payload =
                new GenericMessage<>(
                        new Batch<>(commands),
                        Map.of(
                                HiringStream.RECORDING,
                                recording,
                                HiringStream.STREAM,
                                stream.of(recording)));
        gateway.sendAndWait(new GenericCommandMessage<>(payload, stream.commands()));
    }

    List<HiringEvent> events(String recording) {
        // the last stream first: what it rests on is then at least as far
        return Arrays.stream(HiringStream.values())
                .sorted(Comparator.reverseOrder())
                .map(stream -> store.readEvents(stream.of(recording)))
                .flatMap(events -> events.asStream())
                .map(message -> (HiringEvent) message.getPayload())
                .sorted(Comparator.comparingInt(event -> event.at().session()))
                .toList();
    }

    void append(String recording, List<HiringEvent> events) {
        var next = new EnumMap<HiringStream, Long>(HiringStream.class);
        var messages = new ArrayList<DomainEventMessage<?>>(events.size());
        for (HiringEvent event : events) {
            var stream = HiringStream.of(event);
            long sequence = next.merge(stream, 0L, (known, _) -> known + 1);
            messages.add(
                    new GenericDomainEventMessage<>(
                            stream.aggregateType(),
                            stream.of(recording),
                            sequence,
                            event,
                            Map.of(HiringStream.RECORDING, recording)));
        }
        store.publish(messages);
    }

    static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(failure);
    }
}
