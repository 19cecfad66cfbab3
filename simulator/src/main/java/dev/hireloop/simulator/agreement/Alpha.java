package dev.hireloop.simulator.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Krippendorff's α: 1 less the disagreement observed within units over the one expected by chance
 * (Krippendorff, Content Analysis, 2004, chapter 11). Ratings may be missing; a unit with fewer
 * than two has no part in it.
 */
final class Alpha {

    private final Scale scale;
    private final double[] values;
    private final List<Tally> units;

    private Alpha(Scale scale, double[] values, List<Tally> units) {
        this.scale = scale;
        this.values = values;
        this.units = units;
    }

    /**
     * @throws IllegalArgumentException for negative ratings on the ratio scale
     */
    static Alpha of(RatingTable table, Scale scale) {
        double[] values = table.values();
        if (scale == Scale.RATIO && values.length > 0 && values[0] < 0) {
            throw new IllegalArgumentException("a negative rating on a ratio scale");
        }
        return new Alpha(
                scale,
                values,
                IntStream.range(0, table.units())
                        .mapToObj(table::ratings)
                        .filter(ratings -> ratings.length > 1)
                        .map(ratings -> Tally.of(ratings, values))
                        .toList());
    }

    /** The units with two ratings or more. */
    int units() {
        return units.size();
    }

    Coefficient value() {
        if (units.isEmpty()) {
            return Coefficient.undefined("no unit has two ratings");
        }
        int[] once = new int[units.size()];
        Arrays.fill(once, 1);
        return over(once);
    }

    /** Of the units, each so many times. */
    Coefficient over(int[] times) {
        int[] counts = new int[values.length];
        for (int unit = 0; unit < times.length; unit++) {
            units.get(unit).addTo(counts, times[unit]);
        }
        var all = Tally.ofAll(counts);
        double[] positions = scale.positions(values, all);
        double expected = scale.spread(positions, all) / (all.total() - 1);
        if (all.size() < 2 || !(expected > 0)) {
            return Coefficient.NO_VARIANCE;
        }
        double observed = 0;
        for (int unit = 0; unit < times.length; unit++) {
            if (times[unit] > 0) {
                var tally = units.get(unit);
                observed += times[unit] * scale.spread(positions, tally) / (tally.total() - 1);
            }
        }
        return Coefficient.of(1 - observed / expected);
    }
}
