package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.TestLoop;
import dev.hireloop.core.TestRulebook;
import dev.hireloop.core.TestWay;
import dev.hireloop.core.interview.LoopCommand.StartRound;
import dev.hireloop.core.shared.Refused;

import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Two processes on one data folder, as two stores. */
class TwoWritersTests {

    @TempDir Path folder;

    // domain §2, invariant 13
    @Test
    void ofTwoWritersOnOneStreamOneWinsAndTheStreamStaysWhole() throws Exception {
        try (var one = HiringStore.open(folder, new CountingProjection());
                var other = HiringStore.open(folder, new CountingProjection());
                var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 10; i++) {
                var recording = "r" + i;
                one.send(recording, List.of(TestWay.OPEN));
                var start = new CyclicBarrier(2);
                List<Future<?>> writers =
                        List.of(
                                threads.submit(startRound(one, recording, start)),
                                threads.submit(startRound(other, recording, start)));
                assertThat(failures(writers))
                        .singleElement()
                        .isInstanceOfAny(ConcurrencyException.class, Refused.class);
                assertThat(one.events(recording)).isEqualTo(TestLoop.IN_DEEP_DIVE);
            }
        }
    }

    private static Callable<?> startRound(
            HiringStore store, String recording, CyclicBarrier start) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            store.send(
                    recording,
                    List.of(new StartRound(TestRulebook.DEEP_DIVE, TestLoop.FIRST_ROUND)));
            return recording;
        };
    }

    private static List<Throwable> failures(List<Future<?>> writers) throws Exception {
        List<Throwable> failures = new ArrayList<>();
        for (Future<?> writer : writers) {
            try {
                writer.get(20, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        return failures;
    }
}
