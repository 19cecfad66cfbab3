package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.TestWay;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;

class ProjectionTests {

    private static final int EVENTS = TestWay.TO_THE_GATE.size();

    private final CountingProjection projection = new CountingProjection();

    @TempDir Path folder;

    private HiringStore store;

    @BeforeEach
    void open() {
        store = HiringStore.open(folder, projection);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void record(String recording) {
        store.send(recording, TestWay.TO_THE_GATE);
    }

    private void expect(String recording, int events) throws Exception {
        CountingProjection.await(store, recording, events);
    }

    @Test
    void aProjectionTakesInEveryEventOnce() throws Exception {
        record("one");
        record("two");
        expect("one", EVENTS);
        expect("two", EVENTS);
    }

    @Test
    void aRecordingThatAProjectionStumblesOverWaitsWhileTheOthersGoOn() throws Exception {
        projection.stumbleOver("bad");
        record("bad");
        record("good");
        expect("good", EVENTS);
        assertThat(CountingProjection.count(store, "bad")).isZero();

        projection.stumbleOver(null);
        assertThat(store.retryDeadLetters(projection)).isTrue();
        expect("bad", EVENTS);
        assertThat(store.retryDeadLetters(projection)).isFalse();
    }

    @Test
    void aRetryThatStumblesAgainKeepsTheEvents() throws Exception {
        projection.stumbleOver("bad");
        record("bad");
        record("good");
        expect("good", EVENTS);
        assertThat(store.retryDeadLetters(projection)).isFalse();

        projection.stumbleOver(null);
        assertThat(store.retryDeadLetters(projection)).isTrue();
        expect("bad", EVENTS);
    }

    @Test
    void whatAnOlderHireloopLeftUndoneIsTakenInToo() throws Exception {
        projection.stumbleOver("bad");
        record("bad");
        record("good");
        expect("good", EVENTS);
        OldStore.age(store, "DeadLetterEntry");

        projection.stumbleOver(null);
        assertThat(store.retryDeadLetters(projection)).isTrue();
        expect("bad", EVENTS);
    }

    @Test
    void aRebuildForgetsEverythingAndTakesItInAgain() throws Exception {
        record("one");
        expect("one", EVENTS);
        spoil("one");
        store.rebuild(projection);
        expect("one", EVENTS);
    }

    private void spoil(String recording) throws SQLException {
        try (var connection = store.connection();
                var update =
                        connection.prepareStatement(
                                "UPDATE Catalogue SET events = 99 WHERE recording = ?")) {
            update.setString(1, recording);
            update.executeUpdate();
        }
    }

    @Test
    void aReopenedStoreGoesOnWhereTheProjectionStood() throws Exception {
        record("one");
        expect("one", EVENTS);
        close();
        open();
        record("two");
        expect("two", EVENTS);
        assertThat(CountingProjection.count(store, "one")).isEqualTo(EVENTS);
    }
}
