package dev.hireloop.simulator.recording;

/** Hireloop's own version. */
public final class Version {

    public static final String CURRENT = "0.1.0";

    private Version() {}
}
