package dev.hireloop.simulator.agreement;

/**
 * Where ratings vary: the mean squares of a table in which every rater rated every unit.
 *
 * @param between units
 * @param within units, raters' severity included
 * @param raters between raters
 * @param rest what neither unit nor rater explains
 */
record MeanSquares(
        int units, int perUnit, double between, double within, double raters, double rest) {

    /** What is smaller by this much is nothing but rounding. */
    private static final double ROUNDING = 1e-12;

    static MeanSquares of(RatingTable table) {
        int n = table.units();
        int k = table.raters().size();
        double[] unitMeans = new double[n];
        double[] raterMeans = new double[k];
        double mean = 0;
        for (int unit = 0; unit < n; unit++) {
            for (int rater = 0; rater < k; rater++) {
                double rating = table.rating(unit, rater);
                unitMeans[unit] += rating / k;
                raterMeans[rater] += rating / n;
                mean += rating / n / k;
            }
        }
        double within = 0;
        double rest = 0;
        for (int unit = 0; unit < n; unit++) {
            for (int rater = 0; rater < k; rater++) {
                double off = table.rating(unit, rater) - unitMeans[unit];
                within += off * off;
                double left = off - raterMeans[rater] + mean;
                rest += left * left;
            }
        }
        double between = k * squares(unitMeans, mean) / (n - 1);
        double betweenRaters = n * squares(raterMeans, mean) / (k - 1);
        double least = ROUNDING * Math.max(between, Math.max(within, betweenRaters));
        return new MeanSquares(
                n,
                k,
                between < least ? 0 : between,
                within / (n * (k - 1.0)),
                betweenRaters,
                rest < least ? 0 : rest / ((n - 1.0) * (k - 1.0)));
    }

    private static double squares(double[] means, double mean) {
        double squares = 0;
        for (double each : means) {
            squares += (each - mean) * (each - mean);
        }
        return squares;
    }
}
