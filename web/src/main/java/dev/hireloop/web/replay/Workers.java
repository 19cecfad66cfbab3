package dev.hireloop.web.replay;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Few threads for work that never waits: on the virtual ones, which share as few carriers as there
 * are cores, it would hold up every request.
 */
final class Workers implements AutoCloseable {

    private static final int IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;

    /**
     * @param atOnce how much is worked on at the same time
     * @param waiting how much more may wait
     */
    Workers(String name, int atOnce, int waiting) {
        this.threads =
                new ThreadPoolExecutor(
                        atOnce,
                        atOnce,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(waiting),
                        Thread.ofPlatform().daemon().name(name + "-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * @throws Busy if too much waits already, or nothing is worked on any more
     */
    <T> Future<T> submit(Supplier<T> work) {
        try {
            return threads.submit(work::get);
        } catch (RejectedExecutionException e) {
            throw new Busy(e);
        }
    }

    /**
     * What comes of the work, which is done by then; what it throws is thrown here.
     *
     * @throws Busy as {@link #submit}
     */
    <T> T done(Supplier<T> work) {
        try {
            return await(submit(work));
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    /**
     * @throws ExecutionException with what the work threw
     * @throws Busy if it is not worked on any more
     */
    static <T> T await(Future<T> work) throws ExecutionException {
        try {
            return work.get();
        } catch (CancellationException e) {
            throw new Busy(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy(e);
        }
    }

    static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure
                ? failure
                : new IllegalStateException(cause);
    }

    /** Whoever still waits is told so. */
    @Override
    public void close() {
        threads.shutdownNow()
                .forEach(
                        waiting -> {
                            if (waiting instanceof Future<?> future) {
                                future.cancel(true);
                            }
                        });
    }
}
