package dev.hireloop.simulator.validity;

import dev.hireloop.simulator.agreement.Agreement;
import dev.hireloop.simulator.agreement.Coefficient;
import dev.hireloop.simulator.agreement.Icc;
import dev.hireloop.simulator.agreement.PowerIndices;
import dev.hireloop.simulator.agreement.RatingTable;
import dev.hireloop.simulator.agreement.Scale;
import dev.hireloop.simulator.agreement.SpearmanBrown;
import dev.hireloop.simulator.agreement.Stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The statistics against worked examples whose results are known (domain §4). */
final class Metrics {

    private static final double NONE = Double.NaN;

    private static final double[][] KRIPPENDORFF = {
        {1, 1, NONE, 1},
        {2, 2, 3, 2},
        {3, 3, 3, 3},
        {3, 3, 3, 3},
        {2, 2, 2, 2},
        {1, 2, 3, 4},
        {4, 4, 4, 4},
        {1, 1, 2, 1},
        {2, 2, 2, 2},
        {NONE, 5, 5, 5},
        {NONE, NONE, 1, 1},
        {NONE, NONE, 3, NONE}
    };

    private static final double[][] SHROUT = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    /**
     * The standard worked example of κ, not Fleiss' own of 1971, which has thirty subjects by six
     * raters: how many of fourteen raters chose each of five categories.
     */
    private static final int[][] FLEISS = {
        {0, 0, 0, 0, 14},
        {0, 2, 6, 4, 2},
        {0, 0, 3, 5, 6},
        {0, 3, 9, 2, 0},
        {2, 2, 8, 1, 1},
        {7, 7, 0, 0, 0},
        {3, 2, 6, 3, 0},
        {2, 5, 3, 2, 2},
        {6, 5, 2, 1, 0},
        {0, 2, 2, 3, 7}
    };

    private final List<Row> rows = new ArrayList<>();

    private Metrics() {}

    static Study study() {
        var metrics = new Metrics();
        metrics.agreement();
        metrics.reliability();
        metrics.power();
        return new Study(
                "Statistics",
                "Worked examples whose results are published, or follow from the definition.",
                metrics.rows);
    }

    private void agreement() {
        var krippendorff = table(KRIPPENDORFF);
        row(
                "Krippendorff's α of the “C” data, nominal",
                0.743,
                3,
                alpha(krippendorff, Scale.NOMINAL),
                "R package irr");
        row(
                "Krippendorff's α, ordinal",
                0.815,
                3,
                alpha(krippendorff, Scale.ORDINAL),
                "R package irr");
        row(
                "Krippendorff's α, interval",
                0.849,
                3,
                alpha(krippendorff, Scale.INTERVAL),
                "R package irr");
        row(
                "Fleiss' κ of the standard worked example, ten subjects by fourteen raters",
                0.210,
                3,
                Agreement.of(table(chosen()), Scale.NOMINAL).fleissKappa().orElseThrow(),
                "κ: Fleiss 1971; the table is not his");
    }

    private void reliability() {
        var icc = Icc.of(table(SHROUT));
        icc(Icc.ONE_SINGLE, 0.17, icc);
        icc(Icc.TWO_SINGLE, 0.29, icc);
        icc(Icc.THREE_SINGLE, 0.71, icc);
        icc(Icc.ONE_MEAN, 0.44, icc);
        icc(Icc.TWO_MEAN, 0.62, icc);
        icc(Icc.THREE_MEAN, 0.91, icc);
        row(
                "Spearman–Brown, r .44 by four",
                0.759,
                3,
                SpearmanBrown.of(0.44, 4),
                "Spearman 1910, Brown 1910");
        row("Stability of 8 hires in 10", 0.60, 2, Stability.of(8, 10).value(), "by definition");
        row("Stability of a failed gate", 1, 2, Stability.of(0, 200).value(), "by definition");
    }

    private void icc(Icc form, double published, Map<Icc, Coefficient> ours) {
        double value = Objects.requireNonNull(ours.get(form)).orElseThrow();
        row(
                "ICC(" + form.form() + "), six targets by four judges",
                published,
                2,
                value,
                "Shrout & Fleiss 1979");
    }

    private void power() {
        var majority = PowerIndices.of(3, members -> Integer.bitCount(members) >= 2);
        row(
                "Banzhaf, each of a majority of three",
                0.3333,
                4,
                majority.banzhaf().getFirst(),
                "Banzhaf 1965");
        var veto = PowerIndices.of(3, m -> (m & 1) != 0 && Integer.bitCount(m) >= 2);
        row(
                "Banzhaf, who can veto a majority of three",
                0.6,
                2,
                veto.banzhaf().getFirst(),
                "Banzhaf 1965");
        row("Banzhaf, each of the two others", 0.2, 2, veto.banzhaf().getLast(), "Banzhaf 1965");
    }

    private void row(String what, double target, int decimals, double ours, String source) {
        rows.add(
                new Row(
                        what,
                        Target.rounded(target, decimals),
                        Estimate.exact(ours),
                        source,
                        Standing.EXACT));
    }

    private static double alpha(RatingTable table, Scale scale) {
        return Agreement.of(table, scale).alpha().orElseThrow();
    }

    private static RatingTable table(double[][] ratings) {
        var raters =
                IntStream.rangeClosed(1, ratings[0].length).mapToObj(i -> "rater " + i).toList();
        return RatingTable.of(raters, ratings);
    }

    private static double[][] chosen() {
        var subjects = new double[FLEISS.length][];
        for (int i = 0; i < subjects.length; i++) {
            int[] times = FLEISS[i];
            subjects[i] =
                    IntStream.range(0, times.length)
                            .flatMap(
                                    category ->
                                            IntStream.generate(() -> category)
                                                    .limit(times[category]))
                            .asDoubleStream()
                            .toArray();
        }
        return subjects;
    }
}
