package dev.hireloop.simulator.recording;

import java.sql.Connection;
import java.sql.SQLException;

/** The table of what their owner says about recordings: what each is called, and which are out. */
final class Shelf {

    private Shelf() {}

    /** An empty name takes it away. */
    static void name(Connection connection, String recording, String name) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        INSERT INTO Shelf (recording, name) VALUES (?, nullif(?, ''))
                        ON CONFLICT (recording) DO UPDATE SET name = excluded.name
                        """)) {
            statement.setString(1, recording);
            statement.setString(2, name);
            statement.executeUpdate();
        }
    }

    static void remove(Connection connection, String recording) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        INSERT INTO Shelf (recording, removed) VALUES (?, 1)
                        ON CONFLICT (recording) DO UPDATE SET removed = 1
                        """)) {
            statement.setString(1, recording);
            statement.executeUpdate();
        }
    }

    static void restore(Connection connection, String recording) throws SQLException {
        try (var statement =
                connection.prepareStatement("UPDATE Shelf SET removed = 0 WHERE recording = ?")) {
            statement.setString(1, recording);
            statement.executeUpdate();
        }
    }

    static boolean isRemoved(Connection connection, String recording) throws SQLException {
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
