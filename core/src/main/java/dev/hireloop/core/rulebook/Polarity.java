package dev.hireloop.core.rulebook;

/** Which way a signal points on the track in hand; the same behaviour can differ by track. */
public enum Polarity {
    FOR(1),
    AGAINST(-1),
    NEUTRAL(0),
    /** The source leaves open which way it points. */
    OPEN(0);

    private final int sign;

    Polarity(int sign) {
        this.sign = sign;
    }

    /** +1, -1 or 0. */
    public int sign() {
        return sign;
    }
}
