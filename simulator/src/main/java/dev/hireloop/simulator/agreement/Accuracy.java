package dev.hireloop.simulator.agreement;

import org.jspecify.annotations.Nullable;

/**
 * How one rater's ratings lie to a key, the ratings held to be right.
 *
 * @param units how many have a rating and a key
 * @param severity how far the rater's mean lies below the key's, negative for leniency; null where
 *     ratings are names
 * @param rmse the root of the mean squared difference; null where ratings are names
 * @param exact the part of ratings that equal the key; null without units
 */
public record Accuracy(
        String rater,
        int units,
        @Nullable Double severity,
        @Nullable Double rmse,
        @Nullable Double exact) {

    static Accuracy of(RatingTable table, int rater, int key, Scale scale) {
        int units = 0;
        int same = 0;
        double below = 0;
        double squares = 0;
        for (int unit = 0; unit < table.units(); unit++) {
            double off = table.rating(unit, key) - table.rating(unit, rater);
            if (!Double.isNaN(off)) {
                units++;
                same += off == 0 ? 1 : 0;
                below += off;
                squares += off * off;
            }
        }
        var name = table.raters().get(rater);
        boolean amounts = units > 0 && scale != Scale.NOMINAL;
        return new Accuracy(
                name,
                units,
                amounts ? below / units : null,
                amounts ? Math.sqrt(squares / units) : null,
                units > 0 ? (double) same / units : null);
    }
}
