package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

class OnceTests {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 3;
    private static final int REMEMBERED = 2;

    private final Once<Integer, String> once = new Once<>("test", AT_ONCE, WAITING, REMEMBERED);
    private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger worked = new AtomicInteger();
    private final Semaphore started = new Semaphore(0);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @AfterEach
    void close() {
        mayEnd.countDown();
        once.close();
        askers.close();
    }

    private String answer(int question) {
        return once.get(question, () -> question + ": " + worked.incrementAndGet());
    }

    private Future<String> askSlowly(int question) {
        return askers.submit(
                () ->
                        once.get(
                                question,
                                () -> {
                                    started.release();
                                    await(mayEnd);
                                    return question + ": " + worked.incrementAndGet();
                                }));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String got(Future<String> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause());
        }
    }

    @Test
    void whoAsksAtTheSameTimeHearsTheSameAnswer() throws Exception {
        var answers = new ArrayList<Future<String>>();
        for (int i = 0; i < 50; i++) {
            answers.add(askSlowly(1));
        }
        started.acquire();
        mayEnd.countDown();
        for (var each : answers) {
            assertThat(each.get()).isEqualTo("1: 1");
        }
    }

    @Test
    void onlySoManyAreWorkedOnAtOnce() throws Exception {
        var answers = List.of(askSlowly(1), askSlowly(2), askSlowly(3), askSlowly(4));
        started.acquire(AT_ONCE);
        Thread.sleep(100);
        assertThat(started.availablePermits()).isZero();
        mayEnd.countDown();
        for (var each : answers) {
            assertThat(each.get()).isNotEmpty();
        }
        assertThat(worked).hasValue(4);
    }

    @Test
    void whoeverComesWhenTooManyWaitIsToldSo() throws Exception {
        var answers = new ArrayList<Future<String>>();
        for (int i = 1; i <= AT_ONCE; i++) {
            answers.add(askSlowly(i));
        }
        started.acquire(AT_ONCE);
        for (int i = 1; i <= WAITING + 1; i++) {
            answers.add(askSlowly(AT_ONCE + i));
        }
        while (answers.stream().noneMatch(Future::isDone)) {
            Thread.onSpinWait();
        }
        mayEnd.countDown();
        int busy = 0;
        for (var each : answers) {
            busy += got(each).contains(Busy.class.getName()) ? 1 : 0;
        }
        assertThat(busy).isOne();
    }

    @Test
    void theAnswersAskedForLastAreRemembered() {
        assertThat(answer(1)).isEqualTo("1: 1");
        assertThat(answer(2)).isEqualTo("2: 2");
        assertThat(answer(1)).isEqualTo("1: 1");
        assertThat(answer(3)).isEqualTo("3: 3");
        assertThat(answer(1)).isEqualTo("1: 1");
        assertThat(answer(2)).isEqualTo("2: 4");
    }

    @Test
    void aFailureIsToldAndForgotten() {
        assertThatThrownBy(
                        () ->
                                once.get(
                                        1,
                                        () -> {
                                            throw new IllegalArgumentException("No.");
                                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No.");
        assertThat(answer(1)).isEqualTo("1: 1");
    }

    @Test
    void whoeverStillWaitsWhenItClosesIsToldSo() throws Exception {
        var first = List.of(askSlowly(1), askSlowly(2));
        started.acquire(AT_ONCE);
        var waiting = askSlowly(3);
        once.close();
        assertThat(got(waiting)).contains(Busy.class.getName());
        assertThat(first).hasSize(AT_ONCE);
        assertThatThrownBy(() -> answer(4)).isInstanceOf(Busy.class);
    }
}
