package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Makes a store look as if a Hireloop of revision 1 had filled it. */
final class OldStore {

    private OldStore() {}

    /** In that table of Axon's, every opening of {@link dev.hireloop.core.TestLoop}. */
    static void age(HiringStore store, String table) throws SQLException, IOException {
        try (var connection = store.connection();
                var update =
                        connection.prepareStatement(
                                "UPDATE "
                                        + table
                                        + " SET payload = ?, payloadRevision = '1'"
                                        + " WHERE payloadType = 'LoopOpened'")) {
            update.setBytes(1, Approved.of("1", "LoopOpened").getBytes(StandardCharsets.UTF_8));
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
