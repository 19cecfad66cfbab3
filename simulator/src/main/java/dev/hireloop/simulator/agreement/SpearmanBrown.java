package dev.hireloop.simulator.agreement;

/** How reliable the mean of several ratings is (Spearman 1910, Brown 1910). */
public final class SpearmanBrown {

    private SpearmanBrown() {}

    /** The reliability of the mean of k ratings, where that of one is r. */
    public static double of(double r, int k) {
        return k * r / (1 + (k - 1) * r);
    }
}
