package dev.hireloop.simulator.cli;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.cli.ScenarioFiles.Skipped;
import dev.hireloop.simulator.cli.TestRun.Faulty;
import dev.hireloop.simulator.cli.TestRun.Played;
import dev.hireloop.simulator.expectation.Finding;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What {@code test --json} prints; its fields are a contract. */
record TestReport(long passed, long failed, List<Entry> results, List<Skipped> skipped) {

    /**
     * One variant, or a file that cannot be played.
     *
     * @param scenario and {@code variant}: null for a file that cannot be played
     * @param decision null there too, and where nobody decides on a hire
     * @param diagnostics of a file that cannot be played; else empty
     */
    record Entry(
            @Nullable String scenario,
            @Nullable String variant,
            String file,
            boolean passed,
            @Nullable Decision decision,
            List<Finding> expectations,
            List<FileCheck.Line> diagnostics) {

        static Entry of(TestRun.Result result) {
            return switch (result) {
                case Played played ->
                        new Entry(
                                played.scenario().name(),
                                played.scenario().variant(),
                                played.file(),
                                played.passed(),
                                played.outcome().decision(),
                                played.verification().findings(),
                                List.of());
                case Faulty faulty ->
                        new Entry(
                                null,
                                null,
                                faulty.file(),
                                false,
                                null,
                                List.of(),
                                FileCheck.Report.lines(faulty.check()));
            };
        }
    }

    static TestReport of(List<TestRun.Result> results, List<Skipped> skipped) {
        long passed = results.stream().filter(TestRun.Result::passed).count();
        return new TestReport(
                passed, results.size() - passed, results.stream().map(Entry::of).toList(), skipped);
    }
}
