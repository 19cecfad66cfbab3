package dev.hireloop.core.axon;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/** Axon's token store without {@code FOR UPDATE}, which SQLite neither knows nor needs. */
final class SqliteTokenStore extends JdbcTokenStore {

    /** How long a projection waits for that of a process that was killed. */
    static final Duration CLAIM = Duration.ofSeconds(5);

    SqliteTokenStore(ConnectionProvider connections, Serializer serializer) {
        super(
                JdbcTokenStore.builder()
                        .connectionProvider(connections)
                        .serializer(serializer)
                        .claimTimeout(CLAIM));
    }

    /** An IMMEDIATE transaction holds the write lock already. */
    @Override
    protected PreparedStatement selectForUpdate(
            Connection connection, String processor, int segment) throws SQLException {
        return select(connection, processor, segment, false);
    }
}
