package dev.hireloop.simulator.bench;

import dev.hireloop.simulator.validity.ReferenceCommittee;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/**
 * One decision of the reference committee: ours, a loop over SSJ and a loop over commons-rng. That
 * the three agree on how often it hires is a test.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class CommitteeBench {

    private final ReferenceCommittee committee = new ReferenceCommittee();
    private final HandWrittenCommittee overSsj = HandWrittenCommittee.overSsj();
    private final HandWrittenCommittee overCommonsRng = HandWrittenCommittee.overCommonsRng(1);
    private long seed;

    @Benchmark
    public boolean ours() {
        return committee.hires(++seed);
    }

    @Benchmark
    public boolean ssj() {
        return overSsj.hires();
    }

    @Benchmark
    public boolean handWritten() {
        return overCommonsRng.hires();
    }
}
