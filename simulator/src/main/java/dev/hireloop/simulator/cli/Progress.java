package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.lab.Watcher;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * How far the lab has come: a bar with rate and remaining time on standard error, where that is a
 * terminal and it takes a while.
 */
final class Progress implements Watcher, AutoCloseable {

    private static final long A_WHILE = Duration.ofMillis(1_500).toNanos();
    private static final int WIDTH = 79;

    private final long expected;
    private final Interruption interruption;
    private final long start = System.nanoTime();
    private long end;
    private long plays;
    private @Nullable ProgressBar bar;

    /**
     * What was done in what time.
     *
     * @param plays those of sweeps and comparisons too
     */
    record Took(long plays, Duration time) {}

    /**
     * @param expected how many plays there will be; -1 if nobody can say
     */
    Progress(long expected, Interruption interruption) {
        this.expected = expected;
        this.interruption = interruption;
    }

    @Override
    public void played(long more) {
        plays += more;
        if (bar == null && isTerminal() && System.nanoTime() - start > A_WHILE) {
            bar = bar();
        }
        if (bar != null) {
            bar.stepTo(plays);
        }
    }

    @Override
    public boolean isStopped() {
        return interruption.isRequested();
    }

    /** As the launcher says. */
    private static boolean isTerminal() {
        return Boolean.getBoolean("hireloop.terminal");
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Playing")
                .setInitialMax(expected)
                .startsFrom(plays, Duration.ofNanos(System.nanoTime() - start))
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    Took took() {
        return new Took(plays, Duration.ofNanos(end - start));
    }

    @Override
    public void close() {
        if (end == 0) {
            end = System.nanoTime();
        }
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
