package dev.hireloop.simulator.behaviour;

/**
 * The draws of one seed: each key begins a SplitMix64 generator of its own, and the seed says which
 * of its numbers it is.
 *
 * @param offset where the seed finds its number
 */
record SeededDraws(long offset) implements Draws {

    static SeededDraws of(long seed) {
        return new SeededDraws(seed * DrawKey.GOLDEN_GAMMA);
    }

    @Override
    public long bits(DrawKey key) {
        return DrawKey.mix(key.hash() + offset);
    }
}
