package dev.hireloop.simulator.bench;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Events per second of recorded runs, next to a plain JDBC batch insert of the same events into the
 * same kind of file with a commit for each run.
 */
final class AppendLoad {

    private static final int RUNS = 200;
    private static final int ROUNDS = 3;
    private static final String SETTINGS =
            "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&transaction_mode=IMMEDIATE";

    private AppendLoad() {}

    public static void main(String[] args) throws IOException, SQLException {
        var scenario = Scenarios.find("linkedin-tpm-latency-vs-consistency");
        for (int round = 1; round <= ROUNDS; round++) {
            var folder = Files.createTempDirectory("hireloop-load");
            var recordings = new ArrayList<Recording>();
            double recorded = recorded(scenario, folder, recordings);
            double plain = plain(folder.resolve("plain.db"), recordings);
            System.out.printf(
                    "round %d: recorded %,.0f events/s, plain JDBC %,.0f events/s, ratio %.2f%n",
                    round, recorded, plain, recorded / plain);
        }
        System.exit(0);
    }

    private static double recorded(Scenario scenario, Path folder, List<Recording> into) {
        try (var library = Library.open(folder)) {
            long start = System.nanoTime();
            for (long seed = 1; seed <= RUNS; seed++) {
                into.add(library.play(scenario, seed));
            }
            return rate(into, System.nanoTime() - start);
        }
    }

    private static double plain(Path file, List<Recording> recordings) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file + SETTINGS)) {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        """
                        CREATE TABLE Event (
                            position INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT NOT NULL,
                            number INTEGER NOT NULL, id TEXT NOT NULL UNIQUE,
                            type TEXT NOT NULL, payload BLOB NOT NULL, UNIQUE (stream, number))
                        """);
            }
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (Recording recording : recordings) {
                insert(connection, recording);
                connection.commit();
            }
            return rate(recordings, System.nanoTime() - start);
        }
    }

    private static void insert(java.sql.Connection connection, Recording recording)
            throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO Event (stream, number, id, type, payload) VALUES"
                                + " (?,?,?,?,?)")) {
            int number = 0;
            for (HiringEvent event : recording.events()) {
                insert.setString(1, recording.header().id());
                insert.setInt(2, number++);
                insert.setString(3, UUID.randomUUID().toString());
                insert.setString(4, event.getClass().getSimpleName());
                insert.setBytes(5, EventJson.write(event).getBytes(StandardCharsets.UTF_8));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static double rate(List<Recording> recordings, long nanos) {
        long events = recordings.stream().mapToLong(each -> each.events().size()).sum();
        return events * 1e9 / nanos;
    }
}
