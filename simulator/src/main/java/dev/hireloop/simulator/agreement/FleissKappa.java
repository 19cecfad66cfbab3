package dev.hireloop.simulator.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Fleiss' κ (1971): how far raters agree on categories beyond chance. Every unit needs a rating by
 * every rater.
 *
 * @param observed P̄, the part of pairs of raters that agree
 * @param expected P̄ₑ, the part that would by chance
 */
record FleissKappa(double observed, double expected) {

    static Coefficient of(RatingTable table) {
        if (table.units() == 0) {
            return Coefficient.undefined("there is no unit");
        }
        if (table.missing() > 0) {
            return Coefficient.undefined("it needs a rating by every rater, and some are missing");
        }
        var agreement = agreement(table);
        return agreement.expected == 1
                ? Coefficient.NO_VARIANCE
                : Coefficient.of(
                        (agreement.observed - agreement.expected) / (1 - agreement.expected));
    }

    /** Of a table without missing ratings. */
    static FleissKappa agreement(RatingTable table) {
        double[] values = table.values();
        double raters = table.raters().size();
        int[] counts = new int[values.length];
        double agreeing = 0;
        for (int unit = 0; unit < table.units(); unit++) {
            var tally = Tally.of(Arrays.stream(table.ratings(unit)).boxed().toList(), values);
            tally.addTo(counts, 1);
            agreeing += squares(tally) - raters;
        }
        double ratings = raters * table.units();
        return new FleissKappa(
                agreeing / (ratings * (raters - 1)),
                squares(Tally.ofAll(counts)) / (ratings * ratings));
    }

    private static double squares(Tally tally) {
        return IntStream.range(0, tally.size())
                .mapToDouble(i -> (double) tally.count(i) * tally.count(i))
                .sum();
    }
}
