package dev.hireloop.core.axon;

import com.zaxxer.hikari.HikariDataSource;

import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Refused;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Everything that one data folder holds: sends commands to the aggregates, reads their events back.
 *
 * <p>Several processes may open the same folder; writers take turns.
 */
public final class HiringStore implements AutoCloseable {

    private final HikariDataSource file;
    private final ConnectionProvider connections;
    private final Configuration axon;
    private final Streams streams;

    private HiringStore(
            HikariDataSource file,
            ConnectionProvider connections,
            Configuration axon,
            Streams streams) {
        this.file = file;
        this.connections = connections;
        this.axon = axon;
        this.streams = streams;
    }

    /**
     * Opens the folder, creating what is missing, and starts the projection.
     *
     * @throws UnusableStore if the folder cannot be written or its file is no store of ours
     */
    public static HiringStore open(Path folder, Projection projection) {
        var file = SqliteFile.open(folder);
        var connections = new UnitOfWorkAwareConnectionProviderWrapper(new SqliteConnections(file));
        var axon = AxonSetup.configure(connections, projection);
        axon.start();
        return new HiringStore(file, connections, axon, new Streams(axon));
    }

    /**
     * Sends commands, all for one stream, to its aggregate in one commit, together with whatever
     * they set off elsewhere. If one is refused, none has happened.
     *
     * @throws dev.hireloop.core.shared.Refused with the aggregate's reason
     */
    public void send(String recording, List<HiringCommand> commands) {
        for (HiringCommand command : commands) {
            Refused.unless(
                    !command.followsByItself(),
                    () ->
                            command.getClass().getSimpleName()
                                    + " follows by itself; nobody sends it.");
        }
        if (CurrentUnitOfWork.isStarted()) {
            streams.send(recording, commands);
        } else {
            inOneCommit(
                    () -> {
                        streams.send(recording, commands);
                        return recording;
                    });
        }
    }

    /** Every event of the recording, in order; empty for one that does not exist. */
    public List<HiringEvent> events(String recording) {
        return streams.events(recording);
    }

    /** Takes over events that another store wrote, as they are. */
    public void append(String recording, List<HiringEvent> events) {
        streams.append(recording, events);
    }

    /** Runs the work in one transaction: all of it is stored, or, if it throws, none. */
    public <T> T inOneCommit(Callable<T> work) {
        var result =
                DefaultUnitOfWork.startAndGet(null)
                        .executeWithResult(
                                () -> {
                                    // the unit that first asks for the connection commits it
                                    connections.getConnection();
                                    return work.call();
                                });
        if (result.isExceptional()) {
            throw Streams.unchecked(result.exceptionResult());
        }
        return result.getPayload();
    }

    /** A connection to read with, or, inside {@link #inOneCommit}, that of the transaction. */
    public Connection connection() throws SQLException {
        return connections.getConnection();
    }

    /** Forgets the projection and takes in every event again. */
    public void rebuild(Projection projection) {
        axon.eventProcessingConfiguration()
                .eventProcessor(projection.name(), StreamingEventProcessor.class)
                .ifPresent(
                        processor -> {
                            processor.shutDown();
                            processor.resetTokens();
                            processor.start();
                        });
    }

    /** Tries again what the projection could not take in; true if something was taken in. */
    public boolean retryDeadLetters(Projection projection) {
        var letters =
                axon.eventProcessingConfiguration().sequencedDeadLetterProcessor(projection.name());
        boolean any = false;
        while (letters.isPresent() && letters.get().processAny()) {
            any = true;
        }
        return any;
    }

    @Override
    public void close() {
        axon.shutdown();
        file.close();
    }
}
