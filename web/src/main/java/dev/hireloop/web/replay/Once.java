package dev.hireloop.web.replay;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Works out once what several ask for at the same time, and remembers the answers asked for last.
 *
 * <p>On threads of its own: work that never waits would hold up every request if it ran on the
 * virtual ones, which share as few carriers as there are cores.
 *
 * @param <K> what is asked; equal questions have the same answer for ever
 */
final class Once<K, V> implements AutoCloseable {

    private static final int IDLE_SECONDS = 30;

    private final ThreadPoolExecutor workers;
    private final Map<K, Future<V>> known;

    /**
     * @param atOnce how many questions are worked on at the same time
     * @param waiting how many more may wait
     */
    Once(String name, int atOnce, int waiting, int remembered) {
        this.workers =
                new ThreadPoolExecutor(
                        atOnce,
                        atOnce,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(waiting),
                        Thread.ofPlatform().daemon().name(name + "-", 1).factory());
        workers.allowCoreThreadTimeOut(true);
        this.known = new Recent<>(remembered);
    }

    /**
     * The answer, worked out now if it is not known; what the work throws is thrown to all who wait
     * for it, and forgotten.
     *
     * @throws Busy if too many wait already, or nothing is worked out any more
     */
    V get(K question, Supplier<V> work) {
        var answer = asked(question, work);
        try {
            return answer.get();
        } catch (ExecutionException e) {
            forget(question, answer);
            throw unchecked(e.getCause());
        } catch (CancellationException e) {
            throw new Busy(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy(e);
        }
    }

    private Future<V> asked(K question, Supplier<V> work) {
        synchronized (known) {
            var answer = known.get(question);
            if (answer == null) {
                try {
                    answer = workers.submit(work::get);
                } catch (RejectedExecutionException e) {
                    throw new Busy(e);
                }
                known.put(question, answer);
            }
            return answer;
        }
    }

    private void forget(K question, Future<V> answer) {
        synchronized (known) {
            known.remove(question, answer);
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
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
        workers.shutdownNow()
                .forEach(
                        waiting -> {
                            if (waiting instanceof Future<?> future) {
                                future.cancel(true);
                            }
                        });
    }

    /** Those asked for last; what is still worked on is not forgotten. */
    private static final class Recent<K, V> extends LinkedHashMap<K, Future<V>> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Recent(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Future<V>> eldest) {
            return size() > most && eldest.getValue().isDone();
        }
    }
}
