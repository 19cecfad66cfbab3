package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.core.axon.Projection;
import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.calibration.CalibrationEvent.PromotionBlocked;
import dev.hireloop.core.debrief.DebriefEvent.DebriefReopened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.shared.HiringEvent;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The read model behind every list of recordings: what came of each. */
final class Catalogue implements Projection {

    private static final String NAME = "catalogue";

    /** What changes a summary; the store has an index on just these. */
    private static final Set<Class<?>> NEWS =
            Set.of(
                    LoopOpened.class,
                    DecisionReached.class,
                    DebriefReopened.class,
                    LevelSettled.class,
                    PromotionBlocked.class);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean wants(Class<?> event) {
        return NEWS.contains(event);
    }

    @Override
    public void on(
            Connection connection,
            String recording,
            HiringEvent event,
            Supplier<List<HiringEvent>> history)
            throws SQLException {
        upsert(
                connection,
                recording,
                Summary.of(event instanceof LoopOpened ? List.of(event) : history.get()));
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

    @Override
    public void clear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM Catalogue");
        }
    }

    /** How many stored events that matter here have not been taken in yet. */
    static long behind(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                SELECT (SELECT count(*) FROM DomainEventEntry
                                        WHERE payloadType IN ('LoopOpened', 'DecisionReached',
                                                              'DebriefReopened', 'LevelSettled',
                                                              'PromotionBlocked'))
                                     - (SELECT coalesce(sum(events), 0) FROM Catalogue)
                                """)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How many events there are of that recording. */
    static int count(Connection connection, String recording) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        SELECT count(*) FROM DomainEventEntry
                        WHERE aggregateIdentifier > ? AND aggregateIdentifier < ?
                        """)) {
            statement.setString(1, recording + "/");
            statement.setString(2, recording + "0"); // comes after '/'
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Every recording, newest first, those that were taken off the shelf among them. */
    static List<Library.Entry> rows(Connection connection) throws SQLException {
        var rows = new ArrayList<Library.Entry>();
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                """
                                SELECT header, summary,
                                       (SELECT count(*) FROM DomainEventEntry
                                        WHERE aggregateIdentifier > id || '/'
                                          AND aggregateIdentifier < id || '0'), -- comes after '/'
                                       name, coalesce(removed, 0)
                                FROM Recording
                                JOIN Catalogue ON Catalogue.recording = Recording.id
                                LEFT JOIN Shelf ON Shelf.recording = Recording.id
                                ORDER BY position DESC
                                """)) {
            while (found.next()) {
                rows.add(
                        new Library.Entry(
                                EventJson.MAPPER.readValue(
                                        found.getString(1), RecordingHeader.class),
                                EventJson.MAPPER.readValue(found.getString(2), Summary.class),
                                found.getInt(3),
                                found.getString(4),
                                found.getBoolean(5)));
            }
        }
        return rows;
    }
}
