package dev.hireloop.simulator.behaviour;

/**
 * Turns random bits into a normal draw by Marsaglia and Tsang's ziggurat of 128 layers, taking
 * layer and place from bits of their own as Doornik (2005) has it. Only strict arithmetic, so that
 * every machine draws the same.
 */
final class Normal {

    private static final int LAYERS = 128;

    /** Where the lowest layer goes over into the tail, and the area of each layer, as published. */
    private static final double TAIL = 3.442619855899;

    private static final double AREA = 9.91256303526217e-3;

    private static final double PLACES = 0x1.0p56;
    private static final double UNIT = 0x1.0p-52;

    /** The right edges of the layers, from the lowest, which is wider to hold the tail; then 0. */
    private static final double[] EDGE = new double[LAYERS + 1];

    /** The width of a layer by place, and the places that lie below the layer above. */
    private static final double[] WIDTH = new double[LAYERS];

    private static final long[] INSIDE = new long[LAYERS];

    static {
        EDGE[0] = AREA / density(TAIL);
        EDGE[1] = TAIL;
        for (int i = 2; i < LAYERS; i++) {
            double height = AREA / EDGE[i - 1] + density(EDGE[i - 1]);
            EDGE[i] = StrictMath.sqrt(-2 * StrictMath.log(height));
        }
        for (int i = 0; i < LAYERS; i++) {
            WIDTH[i] = EDGE[i] / PLACES;
            INSIDE[i] = (long) (EDGE[i + 1] / EDGE[i] * PLACES);
        }
    }

    private Normal() {}

    /** A value with mean 0 and variance 1: the same for the same bits. */
    static double of(long bits) {
        int layer = (int) bits & (LAYERS - 1);
        long place = bits >> 7;
        return Math.abs(place) < INSIDE[layer] ? place * WIDTH[layer] : nearTheCurve(bits);
    }

    /** One draw in eighty needs a second look, and more bits, which are made from the first. */
    private static double nearTheCurve(long first) {
        long bits = first;
        while (true) {
            int layer = (int) bits & (LAYERS - 1);
            long place = bits >> 7;
            double x = place * WIDTH[layer];
            if (Math.abs(place) < INSIDE[layer]) {
                return x;
            }
            bits = next(bits);
            if (layer == 0) {
                return Math.copySign(tail(bits), x);
            }
            double low = density(EDGE[layer]);
            double high = density(EDGE[layer + 1]);
            if (low + unit(bits) * (high - low) < density(x)) {
                return x;
            }
            bits = next(bits);
        }
    }

    private static double tail(long first) {
        long bits = first;
        while (true) {
            double beyond = -StrictMath.log(unit(bits)) / TAIL;
            bits = next(bits);
            double height = -StrictMath.log(unit(bits));
            if (2 * height > beyond * beyond) {
                return TAIL + beyond;
            }
            bits = next(bits);
        }
    }

    /** Uniform on the open interval from 0 to 1. */
    static double unit(long bits) {
        return ((bits >>> 12) + 0.5) * UNIT;
    }

    private static long next(long bits) {
        return DrawKey.mix(bits + DrawKey.GOLDEN_GAMMA);
    }

    private static double density(double x) {
        return StrictMath.exp(-0.5 * x * x);
    }
}
