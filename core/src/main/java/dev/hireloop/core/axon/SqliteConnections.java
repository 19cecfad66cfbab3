package dev.hireloop.core.axon;

import com.zaxxer.hikari.HikariDataSource;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Connections as Axon needs them from SQLite.
 *
 * <p>Within a unit of work a connection is in one transaction until it is closed, and transactions
 * of one process take turns in order of arrival, for SQLite lets writers poll for its one lock. A
 * result set reads an SQL NULL as null, as JDBC says, where the driver throws when Axon asks {@code
 * getObject(column, Long.class)}.
 */
final class SqliteConnections implements ConnectionProvider {

    private final HikariDataSource source;
    private final Semaphore turn = new Semaphore(1, true);

    SqliteConnections(HikariDataSource source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return isInUnitOfWork() ? transaction() : mended(source.getConnection(), Connection.class);
    }

    /** While its connection is still ours to commit, as the wrapper that asks us sees it. */
    private static boolean isInUnitOfWork() {
        return CurrentUnitOfWork.isStarted()
                && !CurrentUnitOfWork.get().phase().isAfter(UnitOfWork.Phase.PREPARE_COMMIT);
    }

    private Connection transaction() throws SQLException {
        turn.acquireUninterruptibly();
        var isMine = new AtomicBoolean(true);
        try {
            var connection = source.getConnection();
            try {
                connection.setAutoCommit(false);
            } catch (SQLException e) {
                // the driver believes it is in a transaction: such a connection is of no more use
                source.evictConnection(connection);
                throw e;
            }
            return mended(
                    connection,
                    Connection.class,
                    method -> {
                        if (method.equals("close") && isMine.compareAndSet(true, false)) {
                            turn.release();
                        }
                    });
        } catch (SQLException | RuntimeException e) {
            turn.release();
            throw e;
        }
    }

    private static <T> T mended(T jdbc, Class<T> type) {
        return mended(jdbc, type, _ -> {});
    }

    private static <T> T mended(T jdbc, Class<T> type, Consumer<String> afterCall) {
        InvocationHandler handler =
                (_, method, arguments) -> {
                    try {
                        if (jdbc instanceof ResultSet row
                                && method.getName().equals("getObject")
                                && arguments.length == 2
                                && arguments[1] instanceof Class<?>
                                && isNull(row, arguments[0])) {
                            return null;
                        }
                        return wrap(method.invoke(jdbc, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        afterCall.accept(method.getName());
                    }
                };
        return type.cast(
                Proxy.newProxyInstance(
                        SqliteConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static boolean isNull(ResultSet row, Object column) throws SQLException {
        return (column instanceof Integer index
                        ? row.getObject(index)
                        : row.getObject((String) column))
                == null;
    }

    private static @Nullable Object wrap(@Nullable Object result) {
        return switch (result) {
            case CallableStatement call -> call;
            case PreparedStatement prepared -> mended(prepared, PreparedStatement.class);
            case Statement statement -> mended(statement, Statement.class);
            case ResultSet rows -> mended(rows, ResultSet.class);
            case null, default -> result;
        };
    }
}
