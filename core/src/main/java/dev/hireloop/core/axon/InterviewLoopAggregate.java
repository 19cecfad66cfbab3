package dev.hireloop.core.axon;

import dev.hireloop.core.interview.InterviewLoop;
import dev.hireloop.core.interview.LoopCommand;
import dev.hireloop.core.interview.LoopEvent;
import dev.hireloop.core.shared.Moment;

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
    private Moment last = Moment.START;

    InterviewLoopAggregate(String stream) {
        this.stream = stream;
    }

    @CommandHandler(commandName = COMMANDS)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Batch<LoopCommand> batch) {
        for (LoopCommand command : batch.commands()) {
            command.at().mustNotPrecede(last);
            InterviewLoop.decide(state, command).forEach(AggregateLifecycle::apply);
        }
    }

    @EventSourcingHandler
    void on(LoopEvent event) {
        state = InterviewLoop.evolve(state, event);
        last = event.at();
    }
}
