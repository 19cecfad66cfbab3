package dev.hireloop.simulator.agreement;

import dev.hireloop.simulator.behaviour.DrawKey;
import dev.hireloop.simulator.behaviour.Draws;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Efron's percentile interval: how a figure varies when its units are drawn anew, with replacement,
 * a thousand times. The draws are keyed, so the same units give the same interval.
 */
final class Bootstrap {

    private static final int RESAMPLES = 1_000;

    private Bootstrap() {}

    /**
     * The figure's interval, or nothing if most resamples leave it undefined.
     *
     * @param figure of the units, each so many times
     */
    static Optional<Interval> interval(int units, Function<int[], Coefficient> figure) {
        var keys =
                IntStream.range(0, units)
                        .mapToObj(i -> DrawKey.of("agreement", "bootstrap", "unit", i))
                        .toArray(DrawKey[]::new);
        double[] figures =
                IntStream.range(0, RESAMPLES)
                        .parallel()
                        .mapToObj(seed -> figure.apply(resample(keys, Draws.of(seed))))
                        .flatMapToDouble(Bootstrap::stream)
                        .sorted()
                        .toArray();
        if (2 * figures.length <= RESAMPLES) {
            return Optional.empty();
        }
        return Optional.of(
                new Interval(quantile(figures, .025), quantile(figures, .975), figures.length));
    }

    private static int[] resample(DrawKey[] keys, Draws draws) {
        int[] times = new int[keys.length];
        for (DrawKey key : keys) {
            times[(int) (draws.uniform(key) * keys.length)]++;
        }
        return times;
    }

    private static DoubleStream stream(Coefficient figure) {
        var value = figure.value();
        return value == null ? DoubleStream.empty() : DoubleStream.of(value);
    }

    /** Between the two nearest of the sorted figures. */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
