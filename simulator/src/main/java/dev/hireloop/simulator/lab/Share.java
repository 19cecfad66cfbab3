package dev.hireloop.simulator.lab;

/**
 * A share of runs, and Wilson's interval of 95% around it (1927), which also holds for shares of 0
 * and 1.
 *
 * @param share and {@code low}, {@code high}: 0 to 1
 */
public record Share(double share, double low, double high) {

    /** Standard errors to either side that leave out 5% in all. */
    static final double Z = 1.959963984540054;

    /**
     * That many runs of so many.
     *
     * @throws IllegalArgumentException unless there was a run
     */
    public static Share of(long count, long runs) {
        if (runs < 1 || count < 0 || count > runs) {
            throw new IllegalArgumentException(count + " of " + runs + " runs");
        }
        double share = (double) count / runs;
        double square = Z * Z / runs;
        double middle = (share + square / 2) / (1 + square);
        double half =
                Z
                        * StrictMath.sqrt(share * (1 - share) / runs + square / (4 * runs))
                        / (1 + square);
        return new Share(
                share,
                count == 0 ? 0 : Math.max(0, middle - half),
                count == runs ? 1 : Math.min(1, middle + half));
    }

    /** Half of the interval's width. */
    public double halfWidth() {
        return (high - low) / 2;
    }
}
