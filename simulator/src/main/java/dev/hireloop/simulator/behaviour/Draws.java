package dev.hireloop.simulator.behaviour;

/**
 * Randomness keyed by what it is for. A draw is a function of the seed and its key and of nothing
 * else, so neither the order of draws nor anyone else's draws can change it.
 */
@FunctionalInterface
public interface Draws {

    /** Uniform on the open interval from 0 to 1. */
    double uniform(DrawKey key);

    /** Normal with mean 0 and variance 1. */
    default double gaussian(DrawKey key) {
        return Normal.quantile(uniform(key));
    }

    /** The draws of one seed. */
    static Draws of(long seed) {
        return SeededDraws.of(seed);
    }
}
