package dev.hireloop.core.axon;

import dev.hireloop.core.debrief.Debrief;
import dev.hireloop.core.debrief.DebriefCommand;
import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.shared.Moment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;

/** The doorway to {@link Debrief}. */
final class DebriefAggregate {

    static final String COMMANDS = "debrief";

    @AggregateIdentifier
    @SuppressWarnings("unused") // Axon reads it
    private final String stream;

    private Debrief state = Debrief.NOT_OPENED;
    private Moment last = Moment.START;

    DebriefAggregate(String stream) {
        this.stream = stream;
    }

    @CommandHandler(commandName = COMMANDS)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Batch<DebriefCommand> batch) {
        for (DebriefCommand command : batch.commands()) {
            command.at().mustNotPrecede(last);
            Debrief.decide(state, command).forEach(AggregateLifecycle::apply);
        }
    }

    @EventSourcingHandler
    void on(DebriefEvent event) {
        state = Debrief.evolve(state, event);
        last = event.at();
    }
}
