package dev.hireloop.simulator.behaviour;

/**
 * Randomness keyed by what it is for. A draw is a function of the seed and its key and of nothing
 * else, so neither the order of draws nor anyone else's draws can change it.
 */
@FunctionalInterface
public interface Draws {

    /** 64 random bits. */
    long bits(DrawKey key);

    /** Uniform on the open interval from 0 to 1. */
    default double uniform(DrawKey key) {
        return Normal.unit(bits(key));
    }

    /** Normal with mean 0 and variance 1. */
    default double gaussian(DrawKey key) {
        return Normal.of(bits(key));
    }

    /** The draws of one seed. */
    static Draws of(long seed) {
        return SeededDraws.of(seed);
    }
}
