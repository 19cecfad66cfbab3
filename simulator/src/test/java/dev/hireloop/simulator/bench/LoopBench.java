package dev.hireloop.simulator.bench;

import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Scenarios;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** Whole loops of a scenario a second, every event made, each under a seed of its own. */
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LoopBench {

    /** One scenario for all threads. */
    @State(Scope.Benchmark)
    public static class Plays {
        final Simulation simulation =
                new Simulation(Scenarios.find("linkedin-tpm-latency-vs-consistency"));
    }

    /** The next seed of one thread. */
    @State(Scope.Thread)
    public static class Seeds {
        private long last;

        long next() {
            return ++last;
        }
    }

    /** As the lab plays: what no seed can change is decided once. */
    @Benchmark
    public List<HiringEvent> loop(Plays plays, Seeds seeds) {
        return plays.simulation.play(seeds.next());
    }

    /** Every event of every loop decided anew. */
    @Benchmark
    public List<HiringEvent> loopFromNothing(Plays plays, Seeds seeds) {
        return plays.simulation.after(List.of()).play(seeds.next());
    }
}
