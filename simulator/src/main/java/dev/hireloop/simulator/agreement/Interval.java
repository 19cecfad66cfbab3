package dev.hireloop.simulator.agreement;

/**
 * Where the figure lies in 95% of resamples.
 *
 * @param resamples how many of them had a figure
 */
public record Interval(double low, double high, int resamples) {}
