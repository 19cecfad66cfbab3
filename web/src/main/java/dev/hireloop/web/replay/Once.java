package dev.hireloop.web.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Works out once what several ask for at the same time, and remembers the answers asked for last.
 *
 * @param <K> what is asked; equal questions have the same answer for ever
 */
final class Once<K, V> implements AutoCloseable {

    private final Workers workers;
    private final Map<K, Future<V>> known;

    /**
     * @param atOnce how many questions are worked on at the same time
     * @param waiting how many more may wait
     */
    Once(String name, int atOnce, int waiting, int remembered) {
        this.workers = new Workers(name, atOnce, waiting);
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
            return Workers.await(answer);
        } catch (ExecutionException e) {
            forget(question, answer);
            throw Workers.unchecked(e.getCause());
        }
    }

    private Future<V> asked(K question, Supplier<V> work) {
        synchronized (known) {
            var answer = known.get(question);
            if (answer == null) {
                answer = workers.submit(work);
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

    /** Whoever still waits is told so. */
    @Override
    public void close() {
        workers.close();
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
