package dev.hireloop.core.axon;

import dev.hireloop.core.interview.InterviewLoop;
import dev.hireloop.core.interview.LoopCommand;
import dev.hireloop.core.interview.LoopEvent;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;

/** The doorway to {@link InterviewLoop}. */
final class InterviewLoopAggregate {

    static final String COMMANDS = "interview";

    @AggregateIdentifier
    @SuppressWarnings("unused") // Axon reads it
    private final String stream;

    private InterviewLoop state = InterviewLoop.NOT_OPENED;

    InterviewLoopAggregate(String stream) {
        this.stream = stream;
    }

    @CommandHandler(commandName = COMMANDS)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Batch<LoopCommand> batch) {
        for (LoopCommand command : batch.commands()) {
            InterviewLoop.decide(state, command).forEach(AggregateLifecycle::apply);
        }
    }

    @EventSourcingHandler
    void on(LoopEvent event) {
        state = InterviewLoop.evolve(state, event);
    }
}
