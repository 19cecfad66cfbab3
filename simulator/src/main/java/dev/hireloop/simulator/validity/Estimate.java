package dev.hireloop.simulator.validity;

import java.util.function.IntToDoubleFunction;

/**
 * A figure of ours, and its 95% interval; the figure alone, three times, where nothing is drawn.
 */
public record Estimate(double value, double low, double high) {

    /** How often a study is done again to see how far its figure varies. */
    static final int BATCHES = 40;

    /** Student's t with 39 degrees of freedom, at .975. */
    private static final double T = 2.0226909;

    static Estimate exact(double value) {
        return new Estimate(value, value, value);
    }

    /** The mean of the figures of forty independent batches, numbered from 0. */
    static Estimate over(IntToDoubleFunction batch) {
        double[] figures = new double[BATCHES];
        double sum = 0;
        for (int i = 0; i < BATCHES; i++) {
            figures[i] = batch.applyAsDouble(i);
            sum += figures[i];
        }
        double mean = sum / BATCHES;
        double squares = 0;
        for (double figure : figures) {
            squares += (figure - mean) * (figure - mean);
        }
        double error = Math.sqrt(squares / (BATCHES - 1) / BATCHES);
        return new Estimate(mean, mean - T * error, mean + T * error);
    }

    boolean isExact() {
        return low == high;
    }
}
