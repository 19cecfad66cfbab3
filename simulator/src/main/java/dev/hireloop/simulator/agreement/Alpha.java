package dev.hireloop.simulator.agreement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Krippendorff's α: 1 less the disagreement observed within units over the one expected by chance
 * (Krippendorff, Content Analysis, 2004, chapter 11). Ratings may be missing; a unit with fewer
 * than two has no part in it.
 */
final class Alpha {

    private final Scale scale;
    private final double[] values;
    private final List<Tally> kinds;
    private final int[] kindOf;

    /**
     * @param kinds the different ways in which units are rated
     * @param kindOf each unit's
     */
    private Alpha(Scale scale, double[] values, List<Tally> kinds, int[] kindOf) {
        this.scale = scale;
        this.values = values;
        this.kinds = kinds;
        this.kindOf = kindOf;
    }

    /**
     * Takes a table's units apart.
     *
     * @throws IllegalArgumentException for negative ratings on the ratio scale
     */
    static Alpha of(RatingTable table, Scale scale) {
        double[] values = table.values();
        if (scale == Scale.RATIO && values.length > 0 && values[0] < 0) {
            throw new IllegalArgumentException("a negative rating on a ratio scale");
        }
        var kinds = new LinkedHashMap<List<Double>, Integer>();
        int[] kindOf =
                IntStream.range(0, table.units())
                        .mapToObj(table::ratings)
                        .filter(ratings -> ratings.length > 1)
                        .map(ratings -> Arrays.stream(ratings).sorted().boxed().toList())
                        .mapToInt(ratings -> number(ratings, kinds))
                        .toArray();
        return new Alpha(
                scale,
                values,
                kinds.keySet().stream().map(ratings -> Tally.of(ratings, values)).toList(),
                kindOf);
    }

    private static int number(List<Double> ratings, Map<List<Double>, Integer> kinds) {
        int next = kinds.size();
        return Objects.requireNonNullElse(kinds.putIfAbsent(ratings, next), next);
    }

    /** The units with two ratings or more. */
    int units() {
        return kindOf.length;
    }

    Coefficient value() {
        if (kindOf.length == 0) {
            return Coefficient.undefined("no unit has two ratings");
        }
        int[] once = new int[kindOf.length];
        Arrays.fill(once, 1);
        return over(once);
    }

    /** Of the units, each so many times. */
    Coefficient over(int[] times) {
        int[] ofKind = new int[kinds.size()];
        for (int unit = 0; unit < times.length; unit++) {
            ofKind[kindOf[unit]] += times[unit];
        }
        int[] counts = new int[values.length];
        for (int kind = 0; kind < ofKind.length; kind++) {
            kinds.get(kind).addTo(counts, ofKind[kind]);
        }
        var all = Tally.ofAll(counts);
        double[] positions = scale.positions(values, all);
        double expected = scale.spread(positions, all) / (all.total() - 1);
        if (all.size() < 2 || !(expected > 0)) {
            return Coefficient.NO_VARIANCE;
        }
        double observed = 0;
        for (int kind = 0; kind < ofKind.length; kind++) {
            if (ofKind[kind] > 0) {
                var tally = kinds.get(kind);
                observed += ofKind[kind] * scale.spread(positions, tally) / (tally.total() - 1);
            }
        }
        return Coefficient.of(1 - observed / expected);
    }
}
