package dev.hireloop.web.replay;

import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.recording.Performance;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The plays that go on just now, each at the pace of a reader and on a thread of its own.
 *
 * <p>Every step is stored before anybody is told of it. So when the server stops, or a play fails,
 * the recording is one that was cut off, and goes on where it stopped.
 */
@Component
final class LivePlays implements Running, DisposableBean {

    private static final int MOST = 8;
    private static final Logger LOG = LoggerFactory.getLogger(LivePlays.class);

    private final SimpMessagingTemplate messages;
    private final LiveViewers viewers;
    private final double haste;

    /** Whether the first step of each has been stored. */
    private final Map<String, CompletableFuture<Boolean>> running = new ConcurrentHashMap<>();

    private final Semaphore places = new Semaphore(MOST);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** There is no place left; the message may be shown to a reader. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super(
                    "There are "
                            + MOST
                            + " live plays already. Watch one of them, or wait until one is over.");
        }
    }

    /**
     * @param haste multiplies every speed, for tests that cannot wait
     */
    LivePlays(
            SimpMessagingTemplate messages,
            LiveViewers viewers,
            @Value("${hireloop.live.haste:1}") double haste) {
        this.messages = messages;
        this.viewers = viewers;
        this.haste = haste;
    }

    @Override
    public boolean isLive(String id) {
        return running.containsKey(id);
    }

    /**
     * Begins, or joins the same play at the pace it has. When this returns the recording can be
     * found.
     *
     * @return false if nothing was left to play
     * @throws TooMany if there is no place left
     * @throws Busy if the server stops
     */
    boolean start(Performance performance, LivePace pace) {
        var begun = new CompletableFuture<Boolean>();
        var before = running.putIfAbsent(performance.id(), begun);
        if (before != null) {
            return joined(before);
        }
        boolean placed = places.tryAcquire();
        boolean started = false;
        try {
            if (!placed) {
                throw new TooMany();
            }
            started = begin(performance, pace);
            return started;
        } catch (RuntimeException e) {
            begun.completeExceptionally(e);
            throw e;
        } finally {
            if (!started) {
                leave(performance.id(), placed);
            }
            begun.complete(started);
        }
    }

    private boolean begin(Performance performance, LivePace pace) {
        var first = performance.next();
        if (first.isEmpty()) {
            return false;
        }
        try {
            threads.execute(() -> run(performance, pace, first));
            return true;
        } catch (RejectedExecutionException e) {
            throw new Busy(e); // the server stops
        }
    }

    private static boolean joined(CompletableFuture<Boolean> begun) {
        try {
            return begun.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void leave(String id, boolean placed) {
        running.remove(id);
        if (placed) {
            places.release();
        }
    }

    private void run(Performance performance, LivePace pace, List<HiringEvent> first) {
        var id = performance.id();
        try {
            var fresh = first;
            while (!fresh.isEmpty()) {
                tell(
                        id,
                        LiveMessage.of(
                                performance.recording(),
                                performance.seen() - fresh.size() + 1,
                                viewers.of(id)));
                if (isStoppedWithin(pace.after(fresh))) {
                    return;
                }
                fresh = performance.next();
            }
        } catch (RuntimeException e) {
            LOG.error("A live play stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(performance);
        }
    }

    /** Told before anybody can begin it anew, or the end of this would seem the end of that. */
    private void end(Performance performance) {
        var id = performance.id();
        try {
            tell(id, List.of(LiveMessage.ended(performance.recording(), viewers.of(id))));
        } finally {
            leave(id, true);
        }
    }

    private boolean isStoppedWithin(Duration pause) throws InterruptedException {
        return stopping.await(Math.round(pause.toNanos() / haste), TimeUnit.NANOSECONDS);
    }

    private void tell(String id, List<LiveMessage> news) {
        news.forEach(message -> messages.convertAndSend(LiveMessage.TOPIC + id, message));
    }

    /** Lets each finish its step: the library closes next. */
    @Override
    public void destroy() {
        stopping.countDown();
        threads.close();
    }
}
