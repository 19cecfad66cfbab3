package dev.hireloop.simulator.scenario;

import java.util.Locale;

/**
 * One way in which people depart from a noiseless rater and listener (domain §3), with its size.
 *
 * <p>Each has a default, a range in which research places it, and a value at which it does nothing.
 */
public enum Effect {
    /** Factor on what differs from session to session, from listener to listener, and at random. */
    NOISE(1, 0, 1.5, 0),
    /** Variance between people in how leniently they rate. */
    LENIENCY_SPREAD(0.05, 0.02, 0.15, 0),
    /** Share of the overall impression that spills over into each competency. */
    HALO(0.3, 0, 0.6, 0),
    /** Factor by which ratings shrink towards the middle of the scale. */
    CENTRAL_TENDENCY(0.85, 0.6, 1, 1),
    /** How far a candidate drops for each point that those seen earlier today lay above average. */
    CONTRAST(0.1, 0, 0.3, 0),
    /** Share of the way to the first speaker's position that a listener starts from. */
    ANCHORING(0.2, 0, 0.5, 0),
    /** Factor on the weight of what the chair or a bar raiser says. */
    AUTHORITY(2, 1, 4, 1),
    /** Probability of yielding to a majority that is unanimous; one ally divides it by three. */
    CONFORMITY(0.3, 0.15, 0.4, 0),
    /** How far each new argument carries a listener on in the direction the group leans to. */
    POLARISATION(0.1, 0, 0.3, 0),
    /** Probability that one who knows an item brings it up unasked. */
    MENTION(0.15, 0.13, 0.19, 1);

    private final double standard;
    private final double least;
    private final double most;
    private final double off;

    Effect(double standard, double least, double most, double off) {
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.off = off;
    }

    /** What files call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public double standard() {
        return standard;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** The value at which it does nothing; it may lie outside the range. */
    public double off() {
        return off;
    }
}
