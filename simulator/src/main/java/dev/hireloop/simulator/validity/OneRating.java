package dev.hireloop.simulator.validity;

import static dev.hireloop.simulator.validity.Standing.CONTESTED;
import static dev.hireloop.simulator.validity.Standing.ESTABLISHED;

import dev.hireloop.simulator.agreement.Icc;
import dev.hireloop.simulator.behaviour.RatingModel;
import dev.hireloop.simulator.validity.Interviews.Rated;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** What single ratings and their means are worth (domain §3). */
final class OneRating {

    private static final String HUFFCUTT = "Huffcutt, Culbertson & Weyhrauch 2013";
    private static final String SACKETT = "Sackett et al. 2022";

    /** Of a batch, how many an ICC is taken of: it is a slow figure. */
    private static final int TABLE = 2_000;

    private OneRating() {}

    static Study study() {
        var four = Interviews.FOUR.batches();
        var unstructured = Interviews.FOUR.unstructured().batches();
        var trained = Interviews.FOUR.of(RatingModel.TRAINED).batches();
        var same = Interviews.FOUR.bySamePeople().batches();
        var pair = Interviews.FOUR.by(2);
        return new Study(
                "One rating",
                "400,000 candidates of normal ability in forty batches, rated 1 to 4 by the formula"
                        + " of one rating; ICCs of a fifth of them.",
                List.of(
                        new Row(
                                "Reliability: two interviews, an interviewer each; ICC(1,1)",
                                Target.of(0.44, 0.02),
                                over(pair.batches(), batch -> icc(Icc.ONE_SINGLE, batch)),
                                HUFFCUTT,
                                ESTABLISHED),
                        new Row(
                                "Reliability: two interviewers in one interview; ICC(1,1)",
                                Target.of(0.74, 0.02),
                                over(
                                        pair.inOneSession().batches(),
                                        batch -> icc(Icc.ONE_SINGLE, batch)),
                                HUFFCUTT,
                                ESTABLISHED),
                        new Row(
                                "Validity: mean of four structured interviews with performance; r",
                                Target.of(0.42, 0.02),
                                over(four, OneRating::validity),
                                SACKETT,
                                CONTESTED),
                        new Row(
                                "Validity: mean of four unstructured interviews with performance; r",
                                Target.of(0.19, 0.02),
                                over(unstructured, OneRating::validity),
                                SACKETT,
                                CONTESTED,
                                "fitted by the variance of what is irrelevant"),
                        new Row(
                                "Validity: structured less unstructured",
                                Target.more(),
                                Estimate.over(
                                        batch ->
                                                validity(four.get(batch))
                                                        - validity(unstructured.get(batch))),
                                SACKETT,
                                ESTABLISHED),
                        new Row(
                                "Leniency: ICC(3,1) less ICC(1,1), the same four interviewers",
                                Target.more(),
                                over(
                                        same,
                                        batch ->
                                                icc(Icc.THREE_SINGLE, batch)
                                                        - icc(Icc.ONE_SINGLE, batch)),
                                "by definition of the two ICCs; leniency: Kane et al. 1995",
                                ESTABLISHED,
                                "the size is ours"),
                        new Row(
                                "Calibration training: ratings on the right side of the bar,"
                                        + " trained less untrained",
                                Target.more(),
                                Estimate.over(
                                        batch ->
                                                right(trained.get(batch)) - right(four.get(batch))),
                                "Roch et al. 2012",
                                ESTABLISHED,
                                "the 30% are ours")));
    }

    private static Estimate over(List<List<Rated>> batches, ToDoubleFunction<List<Rated>> figure) {
        return Estimate.over(batch -> figure.applyAsDouble(batches.get(batch)));
    }

    private static double icc(Icc form, List<Rated> candidates) {
        var table = Interviews.table(candidates.subList(0, TABLE));
        return Objects.requireNonNull(Icc.of(table).get(form)).orElseThrow();
    }

    private static double validity(List<Rated> candidates) {
        return Correlation.of(candidates, Rated::mean, Rated::performance);
    }

    private static double right(List<Rated> candidates) {
        long right = 0;
        for (Rated each : candidates) {
            right += each.theta() >= 0 ? each.hires() : each.ratings().size() - each.hires();
        }
        return (double) right / candidates.size() / candidates.getFirst().ratings().size();
    }
}
