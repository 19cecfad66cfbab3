package dev.hireloop.core.axon;

import dev.hireloop.core.calibration.CalibrationCommand;
import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.calibration.LevelingCalibration;
import dev.hireloop.core.shared.Moment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;

/** The doorway to {@link LevelingCalibration}. */
final class LevelingCalibrationAggregate {

    static final String COMMANDS = "calibration";

    @AggregateIdentifier
    @SuppressWarnings("unused") // Axon reads it
    private final String stream;

    private LevelingCalibration state = LevelingCalibration.NOT_OPENED;
    private Moment last = Moment.START;

    LevelingCalibrationAggregate(String stream) {
        this.stream = stream;
    }

    @CommandHandler(commandName = COMMANDS)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Batch<CalibrationCommand> batch) {
        for (CalibrationCommand command : batch.commands()) {
            command.at().mustNotPrecede(last);
            LevelingCalibration.decide(state, command).forEach(AggregateLifecycle::apply);
        }
    }

    @EventSourcingHandler
    void on(CalibrationEvent event) {
        state = LevelingCalibration.evolve(state, event);
        last = event.at();
    }
}
