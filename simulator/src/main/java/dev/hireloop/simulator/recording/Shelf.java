package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.HiringStore;
import dev.hireloop.simulator.scenario.InvalidInput;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What there is of recordings beside their events, and what their owner says about them. */
final class Shelf {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int POLL_MILLIS = 10;

    private final HiringStore store;
    private final Catalogue catalogue;

    Shelf(HiringStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Within a commit, a part of it. */
    <T> T read(Query<T> query) {
        try (var connection = store.connection()) {
            return query.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The store cannot be used", e);
        }
    }

    /** Everything, whether it has been taken off or not, once the catalogue has caught up. */
    List<Library.Entry> all() {
        awaitCatalogue();
        return read(Catalogue::rows);
    }

    private void awaitCatalogue() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        if (read(Catalogue::behind) > 0) {
            store.retryDeadLetters(catalogue);
        }
        while (read(Catalogue::behind) > 0 && System.nanoTime() < deadline) {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The header of what was taken over; one that is here already stays. */
    void insert(RecordingHeader header) {
        read(
                connection -> {
                    boolean isNew = Headers.find(connection, header.id()).isEmpty();
                    if (isNew) {
                        Headers.insert(connection, header);
                    }
                    return isNew;
                });
    }

    void name(String id, String name) {
        change(id, connection -> name(connection, id, name));
    }

    void remove(String id) {
        change(id, connection -> remove(connection, id));
    }

    void restore(String id) {
        change(id, connection -> putBack(connection, id));
    }

    boolean isRemoved(String id) {
        return read(connection -> isRemoved(connection, id));
    }

    /**
     * Of what is here.
     *
     * @throws InvalidInput if there is no recording of that id
     */
    private void change(String id, Query<Boolean> change) {
        store.inOneCommit(
                () ->
                        read(
                                connection -> {
                                    if (Headers.find(connection, id).isEmpty()) {
                                        throw new InvalidInput(
                                                "There is no recording " + id + " here.");
                                    }
                                    return change.on(connection);
                                }));
    }

    /** An empty name takes it away. */
    private static boolean name(Connection connection, String recording, String name)
            throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        INSERT INTO Shelf (recording, name) VALUES (?, nullif(?, ''))
                        ON CONFLICT (recording) DO UPDATE SET name = excluded.name
                        """)) {
            statement.setString(1, recording);
            statement.setString(2, name);
            return statement.executeUpdate() > 0;
        }
    }

    private static boolean remove(Connection connection, String recording) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        INSERT INTO Shelf (recording, removed) VALUES (?, 1)
                        ON CONFLICT (recording) DO UPDATE SET removed = 1
                        """)) {
            statement.setString(1, recording);
            return statement.executeUpdate() > 0;
        }
    }

    /** True if it had been taken off, or named. */
    static boolean putBack(Connection connection, String recording) throws SQLException {
        try (var statement =
                connection.prepareStatement("UPDATE Shelf SET removed = 0 WHERE recording = ?")) {
            statement.setString(1, recording);
            return statement.executeUpdate() > 0;
        }
    }

    private static boolean isRemoved(Connection connection, String recording) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "SELECT 1 FROM Shelf WHERE recording = ? AND removed = 1")) {
            statement.setString(1, recording);
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
