package dev.hireloop.simulator.validity;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What ours should come to.
 *
 * @param words as the page says it
 * @param least the smallest figure that meets it; negative infinity where there is none
 * @param most the largest
 */
public record Target(String words, double least, double most) {

    /** That figure, give or take. */
    static Target of(double figure, double tolerance) {
        return new Target(
                number(figure) + " ± " + number(tolerance), figure - tolerance, figure + tolerance);
    }

    /** That figure, to so many decimals. */
    static Target rounded(double figure, int decimals) {
        double half = 0.5 * StrictMath.pow(10, -decimals);
        return new Target(
                String.format(Locale.ROOT, "%." + decimals + "f", figure),
                figure - half,
                figure + half);
    }

    /** Surely more than nothing: all of the interval lies above 0. */
    static Target more() {
        return new Target("above 0", 0, Double.POSITIVE_INFINITY);
    }

    boolean isMetBy(Estimate ours) {
        return Double.isInfinite(most)
                ? ours.low() > least
                : ours.value() >= least && ours.value() <= most;
    }

    private static String number(double figure) {
        return new BigDecimal(Double.toString(figure)).stripTrailingZeros().toPlainString();
    }
}
