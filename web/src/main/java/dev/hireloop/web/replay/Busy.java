package dev.hireloop.web.replay;

/** Too much is asked for at once. */
final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Busy(Throwable cause) {
        super(cause);
    }
}
