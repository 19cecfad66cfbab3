package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.EventJson;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The table of recording headers. */
final class Headers {

    private Headers() {}

    static Optional<RecordingHeader> find(Connection connection, String id) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT header FROM Recording WHERE id = ?")) {
            statement.setString(1, id);
            try (var found = statement.executeQuery()) {
                return found.next()
                        ? Optional.of(
                                EventJson.MAPPER.readValue(
                                        found.getString(1), RecordingHeader.class))
                        : Optional.empty();
            }
        }
    }

    /**
     * Stores the header that its causes give. What stands there may come from elsewhere: its id
     * says nothing of the title, so a file can carry another.
     */
    static void put(Connection connection, RecordingHeader header) throws SQLException {
        var here = find(connection, header.id());
        if (here.isEmpty()) {
            insert(connection, header);
        } else if (!here.get().equals(header.playedBy(here.get().hireloop()))) {
            correct(connection, header.playedBy(here.get().hireloop()));
        }
    }

    private static void correct(Connection connection, RecordingHeader header) throws SQLException {
        try (var statement =
                connection.prepareStatement("UPDATE Recording SET header = ? WHERE id = ?")) {
            statement.setString(1, EventJson.MAPPER.writeValueAsString(header));
            statement.setString(2, header.id());
            statement.executeUpdate();
        }
    }

    static void insert(Connection connection, RecordingHeader header) throws SQLException {
        try (var statement =
                connection.prepareStatement("INSERT INTO Recording (id, header) VALUES (?, ?)")) {
            statement.setString(1, header.id());
            statement.setString(2, EventJson.MAPPER.writeValueAsString(header));
            statement.executeUpdate();
        }
    }
}
