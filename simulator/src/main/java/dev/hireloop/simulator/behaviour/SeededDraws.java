package dev.hireloop.simulator.behaviour;

/**
 * The draws of one seed: each key begins a SplitMix64 generator of its own, and the seed says which
 * of its numbers it is.
 *
 * @param offset where the seed finds its number
 */
record SeededDraws(long offset) implements Draws {

    private static final double TO_UNIT = 0x1.0p-52;

    static SeededDraws of(long seed) {
        return new SeededDraws(seed * DrawKey.GOLDEN_GAMMA);
    }

    @Override
    public double uniform(DrawKey key) {
        return ((DrawKey.mix(key.hash() + offset) >>> 12) + 0.5) * TO_UNIT;
    }
}
