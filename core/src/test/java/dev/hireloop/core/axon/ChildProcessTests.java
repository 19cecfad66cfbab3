package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.TestWay;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

@Timeout(60)
class ChildProcessTests {

    @TempDir Path folder;

    // domain §2, invariant 13
    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        var child = ChildWriter.start(folder, 1_000_000);
        List<String> acknowledged = new ArrayList<>();
        try (var out = child.inputReader()) {
            while (acknowledged.size() < 25) {
                acknowledged.add(out.readLine());
            }
            child.toHandle().destroyForcibly(); // the process's own would drop what is in the pipe
            out.lines().forEach(acknowledged::add);
        }
        child.waitFor();

        try (var store = HiringStore.open(folder, new CountingProjection())) {
            assertThat(acknowledged)
                    .hasSizeGreaterThanOrEqualTo(25)
                    .allSatisfy(
                            id -> assertThat(store.events(id)).hasSize(TestWay.TO_THE_GATE.size()));
            CountingProjection.await(store, acknowledged.getLast(), TestWay.TO_THE_GATE.size());
        }
    }

    @Test
    void aJvmExitsOnceItsStoreIsClosedHavingPrintedOnlyItsOwnWords() throws Exception {
        var child = ChildWriter.start(folder, 2);
        try (var out = child.inputReader()) {
            assertThat(child.waitFor(20, TimeUnit.SECONDS)).as("exits by itself").isTrue();
            assertThat(child.exitValue()).isZero();
            assertThat(out.lines()).containsExactly("r0", "r1");
        } finally {
            child.destroyForcibly();
        }
    }
}
