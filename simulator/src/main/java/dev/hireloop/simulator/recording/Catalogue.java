package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.core.axon.Projection;
import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.debrief.DebriefEvent.DebriefReopened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.shared.HiringEvent;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The read model behind every list of recordings: how many events, and what came of them. */
final class Catalogue implements Projection {

    private static final String NAME = "catalogue";

    /** A recording as lists show it. */
    record Row(RecordingHeader header, Summary summary, int events) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void on(
            Connection connection,
            String recording,
            HiringEvent event,
            Supplier<List<HiringEvent>> history)
            throws SQLException {
        switch (event) {
            case LoopOpened opened -> upsert(connection, recording, Summary.of(List.of(opened)));
            case DecisionReached _, LevelSettled _, DebriefReopened _ ->
                    upsert(connection, recording, Summary.of(history.get()));
            default -> count(connection, recording);
        }
    }

    private static void upsert(Connection connection, String recording, Summary summary)
            throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        INSERT INTO Catalogue (recording, events, summary) VALUES (?, 1, ?)
                        ON CONFLICT (recording)
                        DO UPDATE SET events = events + 1, summary = excluded.summary
                        """)) {
            statement.setString(1, recording);
            statement.setString(2, EventJson.MAPPER.writeValueAsString(summary));
            statement.executeUpdate();
        }
    }

    private static void count(Connection connection, String recording) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "UPDATE Catalogue SET events = events + 1 WHERE recording = ?")) {
            statement.setString(1, recording);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("Not in the catalogue: " + recording);
            }
        }
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM Catalogue");
        }
    }

    /** How many stored events the catalogue has not taken in yet. */
    static long behind(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                SELECT (SELECT count(*) FROM DomainEventEntry)
                                     - (SELECT coalesce(sum(events), 0) FROM Catalogue)
                                """)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Every recording, newest first. */
    static List<Row> rows(Connection connection) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                """
                                SELECT header, summary, events FROM Recording
                                JOIN Catalogue ON Catalogue.recording = Recording.id
                                ORDER BY position DESC
                                """)) {
            while (found.next()) {
                rows.add(
                        new Row(
                                EventJson.MAPPER.readValue(
                                        found.getString(1), RecordingHeader.class),
                                EventJson.MAPPER.readValue(found.getString(2), Summary.class),
                                found.getInt(3)));
            }
        }
        return rows;
    }
}
