package dev.hireloop.simulator.validity;

import dev.hireloop.simulator.behaviour.DrawKey;
import dev.hireloop.simulator.behaviour.Draws;

import java.util.List;
import java.util.stream.IntStream;

/** How often the mean of k ratings is on the right side of the bar (domain §3). */
final class RuleOfFour {

    private static final int CANDIDATES = 25_000;
    private static final int MOST = 5;
    private static final double RELIABILITY = 0.44;

    /** The best quarter lies beyond it, in standard deviations. */
    private static final double BAR = 0.6744897501960817;

    private static final String STREAM = "rule-of-four";
    private static final DrawKey ABILITY = DrawKey.of(STREAM, "candidate", "ability", "");
    private static final List<DrawKey> ERRORS =
            IntStream.range(0, MOST)
                    .mapToObj(rater -> DrawKey.of(STREAM, rater, "error", ""))
                    .toList();

    private RuleOfFour() {}

    static Study study() {
        var google = "as Google reports";
        return new Study(
                "The rule of four",
                "A million candidates, ratings with a reliability of .44 each, and the best quarter"
                        + " hired by the mean of k ratings. Right means: hired and among the best"
                        + " quarter, or neither.",
                List.of(
                        new Row(
                                "Right with four interviewers",
                                Target.of(0.870, 0.002),
                                Estimate.over(batch -> right(4, batch)),
                                "bivariate normal",
                                Standing.EXACT),
                        new Row(
                                "Gained by the fifth",
                                Target.of(0.011, 0.001),
                                Estimate.over(batch -> right(5, batch) - right(4, batch)),
                                "bivariate normal",
                                Standing.EXACT),
                        new Row(
                                "Right with four interviewers, reported",
                                Target.of(0.86, 0.015),
                                Estimate.over(batch -> right(4, batch)),
                                google,
                                Standing.CONTESTED,
                                "compatible, no proof"),
                        new Row(
                                "Gained by the fifth, reported",
                                Target.of(0.01, 0.005),
                                Estimate.over(batch -> right(5, batch) - right(4, batch)),
                                google,
                                Standing.CONTESTED,
                                "compatible, no proof")));
    }

    private static double right(int raters, int batch) {
        double bar = BAR * Math.sqrt(RELIABILITY + (1 - RELIABILITY) / raters);
        int right = 0;
        for (int i = 0; i < CANDIDATES; i++) {
            var draws = Draws.of((long) batch * CANDIDATES + i);
            double theta = draws.gaussian(ABILITY);
            double errors = 0;
            for (int rater = 0; rater < raters; rater++) {
                errors += draws.gaussian(ERRORS.get(rater));
            }
            double mean =
                    Math.sqrt(RELIABILITY) * theta + Math.sqrt(1 - RELIABILITY) * errors / raters;
            right += theta > BAR == mean > bar ? 1 : 0;
        }
        return (double) right / CANDIDATES;
    }
}
