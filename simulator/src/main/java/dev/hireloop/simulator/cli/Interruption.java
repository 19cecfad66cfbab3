package dev.hireloop.simulator.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C as a request: whoever works is asked to come to an end, and the program ends once they
 * have.
 */
final class Interruption implements AutoCloseable {

    /** What shells take for ended by Ctrl-C. */
    private static final int INTERRUPTED = 130;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::request, "interruption");
    private volatile boolean requested;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void request() {
        requested = true;
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        // the main thread waits for this one: nobody else is left to say the exit code
        Runtime.getRuntime().halt(INTERRUPTED);
    }

    boolean isRequested() {
        return requested;
    }

    /** 0 unless it was requested. */
    int exitCode() {
        return requested ? INTERRUPTED : 0;
    }

    @Override
    public void close() {
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException _) {
                // just requested
            }
        }
        closed.countDown();
    }
}
