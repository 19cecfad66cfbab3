package dev.hireloop.simulator.agreement;

/**
 * A share of counted runs, with its 95% interval by Wilson (1927).
 *
 * @param share from 0 to 1
 */
public record Proportion(double share, double low, double high) {

    /** The standard normal's quantile at .975. */
    static final double Z = 1.959963984540054;

    /** Whether none, some or all of at least one run count. */
    public static Proportion of(long count, long runs) {
        if (runs < 1 || count < 0 || count > runs) {
            throw new IllegalArgumentException(count + " of " + runs + " is no share");
        }
        double n = runs;
        double share = count / n;
        double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half =
                Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        // rounding must not leave 0 or 1 outside
        return new Proportion(
                share,
                count == 0 ? 0 : Math.max(0, middle - half),
                count == runs ? 1 : Math.min(1, middle + half));
    }

    /** Half the width of the interval. */
    public double halfWidth() {
        return (high - low) / 2;
    }
}
