package dev.hireloop.core.axon;

import org.axonframework.common.jdbc.ConnectionProvider;
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

import javax.sql.DataSource;

/**
 * Connections whose result sets read an SQL NULL as null, as JDBC says.
 *
 * <p>The SQLite driver throws instead where Axon asks {@code getObject(column, Long.class)}.
 */
final class NullHonouringConnections implements ConnectionProvider {

    private final DataSource source;

    NullHonouringConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return mended(source.getConnection(), Connection.class);
    }

    private static <T> T mended(T jdbc, Class<T> type) {
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
                    }
                };
        return type.cast(
                Proxy.newProxyInstance(
                        NullHonouringConnections.class.getClassLoader(),
                        new Class<?>[] {type},
                        handler));
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
