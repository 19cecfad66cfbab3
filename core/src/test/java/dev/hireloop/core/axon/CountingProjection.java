package dev.hireloop.core.axon;

import dev.hireloop.core.shared.HiringEvent;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Counts each recording's events, and can be made to stumble over one recording. */
final class CountingProjection implements Projection {

    private volatile @Nullable String stumblesOver;

    void stumbleOver(@Nullable String recording) {
        stumblesOver = recording;
    }

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public void on(
            Connection connection,
            String recording,
            HiringEvent event,
            Supplier<List<HiringEvent>> history)
            throws SQLException {
        if (recording.equals(stumblesOver)) {
            throw new IllegalStateException("Stumbled over " + recording);
        }
        try (var count =
                connection.prepareStatement(
                        "INSERT INTO Catalogue (recording, events, summary) VALUES (?, 1, '')"
                                + " ON CONFLICT (recording) DO UPDATE SET events = events + 1")) {
            count.setString(1, recording);
            count.executeUpdate();
        }
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        try (var forget = connection.prepareStatement("DELETE FROM Catalogue")) {
            forget.executeUpdate();
        }
    }

    /** How many events of the recording have been taken in. */
    static int count(HiringStore store, String recording) throws SQLException {
        try (var connection = store.connection();
                var select =
                        connection.prepareStatement(
                                "SELECT events FROM Catalogue WHERE recording = ?")) {
            select.setString(1, recording);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }

    /** Waits up to fifteen seconds: projections run behind, and longer after a crash. */
    static void await(HiringStore store, String recording, int events) throws Exception {
        var deadline = Instant.now().plus(Duration.ofSeconds(15));
        int counted;
        while ((counted = count(store, recording)) != events) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(
                        recording + ": counted " + counted + " events instead of " + events);
            }
            Thread.sleep(20);
        }
    }
}
