package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

class SqliteConnectionsTests {

    private final SqliteConnections connections = inMemory();

    @TempDir private Path folder;

    private static SqliteConnections inMemory() {
        return new SqliteConnections(pool("jdbc:sqlite::memory:"));
    }

    private static HikariDataSource pool(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(1);
        config.addDataSourceProperty("busy_timeout", "50");
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        return new HikariDataSource(config);
    }

    @Test
    void aTransactionThatCannotBeginCostsNoConnection() throws SQLException {
        var url = "jdbc:sqlite:" + folder.resolve("busy.db");
        try (var pool = pool(url);
                var other = DriverManager.getConnection(url);
                var lock = other.createStatement()) {
            var mine = new SqliteConnections(pool);
            lock.execute("BEGIN IMMEDIATE");
            for (int attempt = 0; attempt < 3; attempt++) {
                var unit = DefaultUnitOfWork.startAndGet(null);
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(mine::getConnection)
                        .withMessageContaining("BUSY");
                unit.rollback();
            }
            lock.execute("COMMIT");
            var unit = DefaultUnitOfWork.startAndGet(null);
            try (var connection = mine.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE T (x)");
                connection.commit();
            }
            unit.rollback();
        }
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
