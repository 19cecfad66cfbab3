package dev.hireloop.core.axon;

import dev.hireloop.core.shared.HiringEvent;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

import java.sql.SQLException;

/** The doorway through which events reach a {@link Projection}. */
final class ProjectionHandler {

    private final Projection projection;
    private final ConnectionProvider connections;
    private final Streams streams;

    ProjectionHandler(Projection projection, ConnectionProvider connections, Streams streams) {
        this.projection = projection;
        this.connections = connections;
        this.streams = streams;
    }

    @EventHandler
    void on(HiringEvent event, @MetaDataValue(HiringStream.RECORDING) String recording)
            throws SQLException {
        try (var connection = connections.getConnection()) {
            var before = connection.setSavepoint();
            try {
                projection.on(connection, recording, event, () -> streams.events(recording));
            } catch (SQLException | RuntimeException e) {
                // the letter goes to the dead ones, and nothing of it stays here
                connection.rollback(before);
                throw e;
            }
        }
    }

    @ResetHandler
    void reset() throws SQLException {
        try (var connection = connections.getConnection()) {
            projection.clear(connection);
        }
    }
}
