package dev.hireloop.simulator.behaviour;

/**
 * Randomness keyed by what it is for. A draw is a function of (seed, stream, actor, purpose, index)
 * and of nothing else, so neither the order of draws nor anyone else's draws can change it.
 *
 * <p>The key is hashed with SplitMix64's finaliser (Steele, Lea and Flood 2014).
 */
public record Draws(long seed, String stream) {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double TO_UNIT = 0x1.0p-52;

    /** Uniform on the open interval from 0 to 1. */
    public double uniform(Object actor, String purpose, Object index) {
        long key = mix(seed + GOLDEN_GAMMA);
        key = absorb(key, stream);
        key = absorb(key, actor.toString());
        key = absorb(key, purpose);
        key = absorb(key, index.toString());
        return ((key >>> 12) + 0.5) * TO_UNIT;
    }

    /** Normal with mean 0 and variance 1. */
    public double gaussian(Object actor, String purpose, Object index) {
        return Normal.quantile(uniform(actor, purpose, index));
    }

    private static long absorb(long key, String text) {
        long hash = key;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash + GOLDEN_GAMMA + text.charAt(i));
        }
        return mix(hash + GOLDEN_GAMMA + 0x10000L + text.length());
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
