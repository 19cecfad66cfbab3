package dev.hireloop.simulator.behaviour;

/**
 * What a draw is for. Make it once and keep it: hashing the words costs far more than drawing.
 *
 * <p>The words are hashed with SplitMix64's finaliser (Steele, Lea and Flood 2014).
 *
 * @param hash of all the words
 */
public record DrawKey(long hash) {

    static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /**
     * The key of one draw.
     *
     * @param stream which part of the play it belongs to, such as {@code loop}
     * @param actor whose it is
     * @param purpose what it decides
     * @param index which of several; empty where there is one
     */
    public static DrawKey of(String stream, Object actor, String purpose, Object index) {
        long hash = absorb(0, stream);
        hash = absorb(hash, actor.toString());
        hash = absorb(hash, purpose);
        return new DrawKey(absorb(hash, index.toString()));
    }

    private static long absorb(long key, String text) {
        long hash = key;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash + GOLDEN_GAMMA + text.charAt(i));
        }
        return mix(hash + GOLDEN_GAMMA + 0x10000L + text.length());
    }

    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
