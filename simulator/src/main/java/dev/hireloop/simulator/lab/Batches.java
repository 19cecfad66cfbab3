package dev.hireloop.simulator.lab;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Runs in slices over threads. Slices are taken in, and the rule asked, in their order: what comes
 * out is the same for any number of threads.
 */
final class Batches implements AutoCloseable {

    /** Runs between one look at the stopping rule and the next. */
    static final int SLICE = 250;

    /** Slices under way for each thread, so that none waits while results are taken in. */
    private static final int AHEAD = 2;

    private final ExecutorService workers;
    private final int window;
    private final Watcher watcher;

    Batches(int threads, Watcher watcher) {
        this.workers = Executors.newFixedThreadPool(threads, Batches::worker);
        this.window = AHEAD * threads;
        this.watcher = watcher;
    }

    private static Thread worker(Runnable work) {
        return Thread.ofPlatform().daemon().unstarted(work);
    }

    /** Counts the runs from one number up to, but without, another. */
    @FunctionalInterface
    interface Slice<C> {
        C count(long from, long to);
    }

    /**
     * Counts up to {@code most} runs.
     *
     * @param each what one slice counted, in order
     * @param enough asked after each of them
     */
    <C extends Counter<?>> void run(
            long most, Slice<C> slice, Consumer<C> each, BooleanSupplier enough) {
        Deque<Future<C>> underWay = new ArrayDeque<>();
        long next = 0;
        while (true) {
            while (next < most && underWay.size() < window && (next == 0 || !watcher.isStopped())) {
                long from = next;
                long to = Math.min(most, from + SLICE);
                underWay.add(workers.submit(() -> slice.count(from, to)));
                next = to;
            }
            if (underWay.isEmpty()) {
                return;
            }
            var counted = get(underWay.remove());
            each.accept(counted);
            watcher.played(counted.plays());
            if (enough.getAsBoolean()) {
                underWay.forEach(unneeded -> unneeded.cancel(false));
                return;
            }
        }
    }

    private static <C> C get(Future<C> slice) {
        try {
            return slice.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException ours
                    ? ours
                    : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
