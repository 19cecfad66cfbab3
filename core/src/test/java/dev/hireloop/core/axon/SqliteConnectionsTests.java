package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

import java.sql.SQLException;

class SqliteConnectionsTests {

    private final SqliteConnections connections = inMemory();

    private static SqliteConnections inMemory() {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite::memory:");
        return new SqliteConnections(source);
    }

    @Test
    void anSqlNullIsReadAsNullByPositionAndByName() throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement("SELECT NULL AS absent, 7 AS seven");
                var rows = statement.executeQuery()) {
            rows.next();
            assertThat(rows.getObject(1, Long.class)).isNull();
            assertThat(rows.getObject("absent", Long.class)).isNull();
            assertThat(rows.getObject(2, Long.class)).isEqualTo(7);
            assertThat(rows.getObject("seven", Long.class)).isEqualTo(7);
        }
    }

    @Test
    void plainStatementsAreMendedToo() throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT NULL")) {
            rows.next();
            assertThat(rows.getObject(1, Long.class)).isNull();
        }
    }

    @Test
    void theDriversOwnExceptionsComeThrough() throws SQLException {
        try (var connection = connections.getConnection()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> connection.prepareStatement("SELECT FROM"))
                    .withMessageContaining("syntax error");
        }
    }
}
