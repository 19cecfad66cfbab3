package dev.hireloop.simulator.recording;

/** Hireloop's own version. */
public final class Version {

    public static final String CURRENT = "0.1.0";

    /** Raised whenever the same scenario and seed would play differently. */
    static final int MODEL = 3;

    private Version() {}
}
