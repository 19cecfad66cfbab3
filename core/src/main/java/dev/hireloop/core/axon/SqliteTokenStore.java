package dev.hireloop.core.axon;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

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

    @Override
    public void initializeTokenSegments(String processor, int count, TrackingToken initial) {
        inTransaction(
                () -> {
                    super.initializeTokenSegments(processor, count, initial);
                    return count;
                });
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        return inTransaction(() -> super.fetchToken(processor, segment));
    }

    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        return inTransaction(() -> super.fetchToken(processor, segment));
    }

    /** Reading and then writing outside a transaction fails where someone else writes between. */
    private static <T> T inTransaction(Supplier<T> work) {
        if (CurrentUnitOfWork.isStarted()) {
            return work.get();
        }
        var result = DefaultUnitOfWork.startAndGet(null).executeWithResult(work::get);
        if (result.isExceptional()) {
            throw Streams.unchecked(result.exceptionResult());
        }
        return result.getPayload();
    }
}
