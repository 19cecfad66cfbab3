package dev.hireloop.core.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;

import java.util.function.Function;

/** Makes an aggregate from the id of its stream, before its first event is read. */
final class Factory<A> extends AbstractAggregateFactory<A> {

    private final Function<String, A> create;

    Factory(Class<A> type, Function<String, A> create) {
        super(type);
        this.create = create;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    protected A doCreateAggregate(String aggregateIdentifier, DomainEventMessage firstEvent) {
        return create.apply(aggregateIdentifier);
    }
}
