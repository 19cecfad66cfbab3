package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.TestLoop;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A store that the first Hireloop made. */
class MigrationTests {

    @TempDir Path folder;

    private String url = "";

    @BeforeEach
    void makeTheFirstStore() {
        url = "jdbc:sqlite:" + folder.resolve("hireloop.db");
        Flyway.configure(MigrationTests.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(url, null, null)
                .locations("classpath:dev/hireloop/store/sqlite")
                .target("1")
                .load()
                .migrate();
    }

    private void put(String sql, Object... values) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var insert = connection.prepareStatement(sql)) {
            bind(insert, values);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var found = query.executeQuery(sql)) {
            return found.next() ? String.valueOf(found.getObject(1)) : "";
        }
    }

    @Test
    void itsEventsAreThoseOfTodayAndAProjectionTakesThemIn() throws Exception {
        putOpening();
        try (var store = HiringStore.open(folder, new CountingProjection())) {
            assertThat(store.events("old")).containsExactly(TestLoop.OPENED);
            CountingProjection.await(store, "old", 1);
        }
    }

    private void putOpening() throws SQLException, IOException {
        put(
                "INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, type,"
                        + " eventIdentifier, metaData, payload, payloadRevision, payloadType,"
                        + " timeStamp) VALUES ('old/loop', 0, 'InterviewLoopAggregate', 'e1', ?, ?,"
                        + " '1', 'LoopOpened', '2026-11-21T12:00:00Z')",
                "{\"recording\":\"old\"}".getBytes(StandardCharsets.UTF_8),
                Approved.of("1", "LoopOpened").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itsRecordingsAreOfTheBaseAndItsCatalogueIsBuiltAgain() throws Exception {
        put("INSERT INTO Recording (id, header) VALUES ('old', '{\"id\":\"old\"}')");
        put("INSERT INTO Catalogue (recording, events, summary) VALUES ('old', 7, '{}')");
        put("INSERT INTO TokenEntry (processorName, segment) VALUES ('catalogue', 0)");
        put(
                "INSERT INTO DeadLetterEntry (deadLetterIdentifier, processingGroup,"
                        + " sequenceIdentifier, sequenceIndex, messageType, eventIdentifier,"
                        + " timestamp, payloadType, payload, enqueuedAt) VALUES"
                        + " ('d1', 'catalogue', 'old', 0, '', 'e1', '', 'LoopOpened', '', '')");
        try (var store = HiringStore.open(folder, new CountingProjection());
                var connection = store.connection()) {
            assertThat(one(connection, "SELECT header FROM Recording"))
                    .isEqualTo("{\"id\":\"old\",\"variant\":\"base\",\"change\":null}");
            for (String rows :
                    new String[] {
                        "Catalogue",
                        "TokenEntry WHERE processorName = 'catalogue'",
                        "DeadLetterEntry"
                    }) {
                assertThat(one(connection, "SELECT count(*) FROM " + rows)).isEqualTo("0");
            }
        }
    }

    @Test
    void newsIsFoundByItsIndex() throws Exception {
        try (var store = HiringStore.open(folder, new CountingProjection());
                var connection = store.connection();
                var query = connection.createStatement();
                var plan =
                        query.executeQuery(
                                """
                                EXPLAIN QUERY PLAN SELECT count(*) FROM DomainEventEntry
                                WHERE payloadType IN ('LoopOpened', 'DecisionReached',
                                                      'DebriefReopened', 'LevelSettled',
                                                      'PromotionBlocked')
                                """)) {
            assertThat(plan.next()).isTrue();
            assertThat(plan.getString("detail")).contains("NewsEvent");
        }
    }
}
