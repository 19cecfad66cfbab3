package dev.hireloop.core.axon;

import dev.hireloop.core.shared.HiringEvent;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;

import java.sql.SQLException;
import java.util.Objects;

/** The doorway through which events reach a {@link Projection}. */
final class ProjectionHandler implements EventMessageHandler {

    private final Projection projection;
    private final ConnectionProvider connections;
    private final Streams streams;

    ProjectionHandler(Projection projection, ConnectionProvider connections, Streams streams) {
        this.projection = projection;
        this.connections = connections;
        this.streams = streams;
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return projection.wants(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return projection.wants(payloadType);
    }

    @Override
    public Object handle(EventMessage<?> message) throws SQLException {
        var event = (HiringEvent) message.getPayload();
        var recording =
                (String) Objects.requireNonNull(message.getMetaData().get(HiringStream.RECORDING));
        try (var connection = connections.getConnection()) {
            var before = connection.setSavepoint();
            try {
                projection.on(connection, recording, event, () -> streams.events(recording));
                connection.releaseSavepoint(before);
            } catch (SQLException | RuntimeException e) {
                // the letter goes to the dead ones, and nothing of it stays here
                connection.rollback(before);
                throw e;
            }
        }
        return event;
    }

    @Override
    public void prepareReset() {
        try (var connection = connections.getConnection()) {
            projection.clear(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The projection cannot be cleared", e);
        }
    }

    @Override
    public <R> void prepareReset(R context) {
        prepareReset();
    }

    @Override
    public boolean supportsReset() {
        return true;
    }
}
