package dev.hireloop.web.replay;

/** The recording has no end yet. */
final class StillPlaying extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
