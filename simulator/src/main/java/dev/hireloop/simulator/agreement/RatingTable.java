package dev.hireloop.simulator.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Units, such as candidates or answers, each rated by some of the same raters. */
public final class RatingTable {

    /** In size; beyond it squares lose their meaning. */
    static final double LARGEST = 1e9;

    private final List<String> raters;
    private final double[][] ratings;

    private RatingTable(List<String> raters, double[][] ratings) {
        this.raters = raters;
        this.ratings = ratings;
    }

    /**
     * A table with a row for each unit and a column for each rater.
     *
     * @param ratings NaN for a missing one
     * @throws IllegalArgumentException if a row is not as wide as there are raters, or a rating is
     *     beyond a milliard in size
     */
    public static RatingTable of(List<String> raters, double[][] ratings) {
        double[][] copy = new double[ratings.length][];
        for (int unit = 0; unit < ratings.length; unit++) {
            if (ratings[unit].length != raters.size()) {
                throw new IllegalArgumentException(
                        ratings[unit].length + " ratings by " + raters.size() + " raters");
            }
            copy[unit] = Arrays.stream(ratings[unit]).map(RatingTable::checked).toArray();
        }
        return new RatingTable(List.copyOf(raters), copy);
    }

    private static double checked(double rating) {
        if (Math.abs(rating) > LARGEST) {
            throw new IllegalArgumentException("a rating of " + rating);
        }
        return rating + 0.0; // -0 is 0
    }

    public List<String> raters() {
        return raters;
    }

    public int units() {
        return ratings.length;
    }

    /** NaN where it is missing. */
    double rating(int unit, int rater) {
        return ratings[unit][rater];
    }

    /** The ratings the unit has, in the order of the raters. */
    double[] ratings(int unit) {
        return Arrays.stream(ratings[unit]).filter(rating -> !Double.isNaN(rating)).toArray();
    }

    /** How many ratings are missing. */
    public int missing() {
        int present = 0;
        for (int unit = 0; unit < units(); unit++) {
            present += ratings(unit).length;
        }
        return units() * raters.size() - present;
    }

    /** The different ratings there are, ascending. */
    double[] values() {
        return Arrays.stream(ratings)
                .flatMapToDouble(Arrays::stream)
                .filter(rating -> !Double.isNaN(rating))
                .distinct()
                .sorted()
                .toArray();
    }

    /** The table of the raters at those places alone. */
    RatingTable only(int[] columns) {
        return new RatingTable(
                IntStream.of(columns).mapToObj(raters::get).toList(),
                Arrays.stream(ratings)
                        .map(row -> IntStream.of(columns).mapToDouble(i -> row[i]).toArray())
                        .toArray(double[][]::new));
    }
}
