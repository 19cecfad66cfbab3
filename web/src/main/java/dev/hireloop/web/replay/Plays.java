package dev.hireloop.web.replay;

import org.springframework.stereotype.Component;

import java.util.function.Supplier;

/** Whatever plays a scenario to its end: as few at a time as there is room for. */
@Component
final class Plays implements AutoCloseable {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 64;

    private final Workers workers = new Workers("play", AT_ONCE, WAITING);

    /**
     * What comes of it.
     *
     * @throws Busy if too many wait already
     */
    <T> T done(Supplier<T> play) {
        return workers.done(play);
    }

    @Override
    public void close() {
        workers.close();
    }
}
