package dev.hireloop.simulator.bench;

import dev.hireloop.simulator.analysis.Chance;
import dev.hireloop.simulator.analysis.HireCurve;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenarios;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The turning points of a recording of some hundred events, 1,000 plays going on from each. */
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class TurningPointsBench {

    private static final int RUNS = 1_000;

    @Param({"linkedin-tpm-latency-vs-consistency", "meta-tpm-upstream-bottleneck"})
    String scenario = "";

    private @Nullable Recording recording;

    @Setup
    public void play() {
        recording = Recording.inMemory(Scenarios.find(scenario), 1);
    }

    @Benchmark
    public List<Chance> turningPoints() {
        return HireCurve.of(Objects.requireNonNull(recording), RUNS);
    }
}
