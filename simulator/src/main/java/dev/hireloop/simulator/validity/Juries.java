package dev.hireloop.simulator.validity;

import dev.hireloop.simulator.behaviour.DrawKey;
import dev.hireloop.simulator.behaviour.Draws;

import java.util.List;
import java.util.stream.IntStream;

/** Condorcet's juries, and what becomes of them when jurors lean on the same thing (domain §3). */
final class Juries {

    private static final String SOURCE = "Condorcet 1785";
    private static final int CASES = 10_000;

    /** Below it lies what a juror gets wrong, so that six in ten are right. */
    private static final double HARD = -0.2533471031357997;

    /** The part of the variance of what a juror goes by that all share. */
    private static final double SHARED = 0.3;

    private static final String STREAM = "jury";
    private static final DrawKey CASE = DrawKey.of(STREAM, "case", "evidence", "");
    private static final List<DrawKey> JURORS =
            IntStream.range(0, 11)
                    .mapToObj(juror -> DrawKey.of(STREAM, juror, "evidence", ""))
                    .toList();

    private Juries() {}

    static Study study() {
        return new Study(
                "Juries",
                "Majorities of jurors who are each right six times in ten: by the binomial, and"
                        + " 400,000 cases of eleven of whom each goes by what all see and by what they"
                        + " see alone.",
                List.of(
                        new Row(
                                "Three independent jurors are right",
                                Target.rounded(0.648, 3),
                                Estimate.exact(majorityRight(3, 0.6)),
                                SOURCE,
                                Standing.EXACT),
                        new Row(
                                "Eleven independent jurors are right",
                                Target.rounded(0.7535, 4),
                                Estimate.exact(majorityRight(11, 0.6)),
                                SOURCE,
                                Standing.EXACT),
                        new Row(
                                "Eleven, played with nothing shared",
                                Target.of(0.7535, 0.005),
                                Estimate.over(batch -> played(0, batch)),
                                SOURCE,
                                Standing.EXACT),
                        new Row(
                                "Lost where three tenths of what they go by is shared",
                                Target.more(),
                                Estimate.over(batch -> played(0, batch) - played(SHARED, batch)),
                                "Ladha 1992",
                                Standing.ESTABLISHED,
                                "the theorem needs independence")));
    }

    private static double majorityRight(int jurors, double each) {
        double share = 0;
        double ways = 1;
        for (int right = 0; right <= jurors; right++) {
            if (2 * right > jurors) {
                share +=
                        ways
                                * StrictMath.pow(each, right)
                                * StrictMath.pow(1 - each, jurors - right);
            }
            ways = ways * (jurors - right) / (right + 1);
        }
        return share;
    }

    private static double played(double shared, int batch) {
        int won = 0;
        for (int i = 0; i < CASES; i++) {
            var draws = Draws.of((long) batch * CASES + i);
            double common = Math.sqrt(shared) * draws.gaussian(CASE);
            int right = 0;
            for (DrawKey juror : JURORS) {
                double seen = common + Math.sqrt(1 - shared) * draws.gaussian(juror);
                right += seen > HARD ? 1 : 0;
            }
            won += 2 * right > JURORS.size() ? 1 : 0;
        }
        return (double) won / CASES;
    }
}
