package dev.hireloop.simulator.agreement;

import java.util.stream.IntStream;

/** The published examples the coefficients are held to. */
final class Tables {

    static final double MISSING = Double.NaN;

    private Tables() {}

    static RatingTable of(double[]... ratings) {
        return RatingTable.of(
                IntStream.rangeClosed(1, ratings[0].length).mapToObj(i -> "r" + i).toList(),
                ratings);
    }

    static double[] unit(double... ratings) {
        return ratings;
    }

    /** Krippendorff's "C" data: 12 units, 4 raters. */
    static RatingTable krippendorff() {
        return of(
                unit(1, 1, MISSING, 1),
                unit(2, 2, 3, 2),
                unit(3, 3, 3, 3),
                unit(3, 3, 3, 3),
                unit(2, 2, 2, 2),
                unit(1, 2, 3, 4),
                unit(4, 4, 4, 4),
                unit(1, 1, 2, 1),
                unit(2, 2, 2, 2),
                unit(MISSING, 5, 5, 5),
                unit(MISSING, MISSING, 1, 1),
                unit(MISSING, MISSING, 3, MISSING));
    }

    /** Shrout and Fleiss (1979), table 2: 6 targets, 4 judges. */
    static RatingTable shroutAndFleiss() {
        return of(
                unit(9, 2, 5, 8),
                unit(6, 1, 3, 2),
                unit(8, 4, 6, 8),
                unit(7, 1, 2, 6),
                unit(10, 5, 6, 9),
                unit(6, 2, 4, 7));
    }

    /** The standard table of Fleiss' κ: how many of 14 raters chose each of 5 categories. */
    static RatingTable fleiss() {
        return of(
                chosen(0, 0, 0, 0, 14),
                chosen(0, 2, 6, 4, 2),
                chosen(0, 0, 3, 5, 6),
                chosen(0, 3, 9, 2, 0),
                chosen(2, 2, 8, 1, 1),
                chosen(7, 7, 0, 0, 0),
                chosen(3, 2, 6, 3, 0),
                chosen(2, 5, 3, 2, 2),
                chosen(6, 5, 2, 1, 0),
                chosen(0, 2, 2, 3, 7));
    }

    private static double[] chosen(int... times) {
        return IntStream.range(0, times.length)
                .boxed()
                .flatMapToInt(category -> IntStream.generate(() -> category).limit(times[category]))
                .asDoubleStream()
                .toArray();
    }
}
