package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.agreement.Proportion;

import java.util.Locale;

/**
 * Shares as bars: solid as far as the share surely reaches, shaded as far as it may. Differences as
 * bars to the left and the right of a middle.
 */
final class Bars {

    private static final char SOLID = '█';
    private static final char SHADE = '░';
    private static final char MIDDLE = '│';

    /** Below it, or as close to 1, a share is not said as 0 or 1. */
    private static final double LEAST = 0.0005;

    private Bars() {}

    /** The interval of a share on a scale from 0 to 1. */
    static String of(Proportion share, int width) {
        int solid = (int) Math.round(share.low() * width);
        int least = share.share() > 0 ? 1 : 0;
        int reach = Math.max(least, (int) Math.round(share.high() * width));
        return filled(solid, SOLID) + filled(reach - solid, SHADE);
    }

    /**
     * Two differences around one middle.
     *
     * @param low shaded, and {@code high} solid; where both lie on one side the shorter is in front
     * @param scale the difference that fills one side
     */
    static String around(double low, double high, double scale, int side) {
        char[] bar = " ".repeat(2 * side + 1).toCharArray();
        bar[side] = MIDDLE;
        boolean lowInFront = Math.abs(low) < Math.abs(high);
        draw(bar, lowInFront ? high : low, lowInFront ? SOLID : SHADE, scale, side);
        draw(bar, lowInFront ? low : high, lowInFront ? SHADE : SOLID, scale, side);
        return new String(bar);
    }

    private static void draw(char[] bar, double difference, char ink, double scale, int side) {
        int length = scale == 0 ? 0 : (int) Math.round(Math.abs(difference) / scale * side);
        int direction = difference < 0 ? -1 : 1;
        for (int i = 1; i <= length; i++) {
            bar[side + direction * i] = ink;
        }
    }

    private static String filled(int length, char ink) {
        return String.valueOf(ink).repeat(Math.max(0, length));
    }

    /** Such as {@code 48.2%}; never 0 or 100 for what is only near it. */
    static String percent(double share) {
        if (share > 0 && share < LEAST) {
            return "<0.1%";
        }
        if (share < 1 && share > 1 - LEAST) {
            return ">99.9%";
        }
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** The interval, such as {@code 45.1 to 51.3%}. */
    static String interval(Proportion share) {
        return String.format(Locale.ROOT, "%5.1f to %5.1f", 100 * share.low(), 100 * share.high());
    }

    /** Percentage points, such as {@code +3.4}. */
    static String points(double difference) {
        return String.format(Locale.ROOT, "%+.1f", 100 * difference);
    }
}
