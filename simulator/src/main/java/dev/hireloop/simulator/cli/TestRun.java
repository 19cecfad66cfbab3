package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.expectation.Verification;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Plays every variant of many files, over all cores, and reports them in order. */
final class TestRun {

    private static final long SEED = 1;

    /** One line of the result. */
    sealed interface Result {

        /** What was named or found. */
        String file();

        boolean passed();
    }

    /** A variant that was played. */
    record Played(String file, Verification verification, Outcome outcome, Duration took)
            implements Result {

        Scenario scenario() {
            return verification.scenario();
        }

        String name() {
            return scenario().name() + "/" + scenario().variant();
        }

        @Override
        public boolean passed() {
            return verification.passed();
        }
    }

    /** A file that cannot be played. */
    record Faulty(String file, FileCheck check) implements Result {

        @Override
        public boolean passed() {
            return false;
        }
    }

    private TestRun() {}

    /** The results, each handed over as soon as it and all before it are there. */
    static List<Result> of(List<String> files, Consumer<Result> ready) {
        var results = new ArrayList<Result>();
        try (var workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var loadings = files.stream().map(file -> workers.submit(() -> load(file))).toList();
            var playing = new ArrayList<Future<Result>>();
            for (Future<Loaded> loading : loadings) {
                playing.addAll(get(loading).play(workers));
            }
            for (Future<Result> play : playing) {
                var result = get(play);
                results.add(result);
                ready.accept(result);
            }
        }
        return results;
    }

    /** What a file holds: variants to play, or faults. */
    private record Loaded(String file, List<Scenario> variants, @Nullable InvalidInput faults) {

        List<Future<Result>> play(ExecutorService workers) {
            var found = faults;
            if (found != null) {
                var faulty = new Faulty(file, FileCheck.faulty(file, found));
                return List.of(workers.submit(() -> faulty));
            }
            return variants.stream().map(each -> workers.submit(playing(each))).toList();
        }

        private Callable<Result> playing(Scenario variant) {
            return () -> {
                long start = System.nanoTime();
                var verification = Verification.of(variant);
                var outcome = Outcome.of(new Simulation(variant).outcome(SEED));
                var took = Duration.ofNanos(System.nanoTime() - start);
                return new Played(file, verification, outcome, took);
            };
        }
    }

    private static Loaded load(String file) {
        try {
            return new Loaded(file, Scenarios.check(file).file().variants(), null);
        } catch (InvalidInput faults) {
            return new Loaded(file, List.of(), faults);
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException ours
                    ? ours
                    : new IllegalStateException(e.getCause());
        }
    }
}
