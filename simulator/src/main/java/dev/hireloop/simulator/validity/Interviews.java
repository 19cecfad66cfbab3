package dev.hireloop.simulator.validity;

import dev.hireloop.core.shared.Rating;
import dev.hireloop.simulator.agreement.RatingTable;
import dev.hireloop.simulator.behaviour.DrawKey;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.RatingModel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Bare ratings, as the formula of one rating makes them: no evidence, no talk.
 *
 * @param irrelevance points that a draw of what has nothing to do with the work is worth
 * @param raters how many rate each candidate
 * @param together whether they sit in one session
 * @param same whether the same people rate every candidate of a batch
 */
record Interviews(
        RatingModel model, double irrelevance, int raters, boolean together, boolean same) {

    /** Four, each in an interview of their own. */
    static final Interviews FOUR = new Interviews(RatingModel.STANDARD, 0, 4, false, false);

    private static final int CANDIDATES = 10_000;
    private static final String STREAM = "interviews";
    private static final DrawKey ABILITY = key("candidate", "ability");
    private static final DrawKey SEEN_BY_ALL = key("candidate", "irrelevance");
    private static final DrawKey SHARED_SESSION = key("candidate", "session");
    private static final DrawKey PERFORMANCE = key("candidate", "performance");

    /** Of performance, what ability explains (domain §3). */
    private static final double ABILITY_TELLS = 0.49;

    private static DrawKey key(Object actor, String purpose) {
        return DrawKey.of(STREAM, actor, purpose, "");
    }

    Interviews of(RatingModel other) {
        return new Interviews(other, irrelevance, raters, together, same);
    }

    Interviews unstructured() {
        return new Interviews(model, RatingModel.IRRELEVANCE, raters, together, same);
    }

    Interviews by(int count) {
        return new Interviews(model, irrelevance, count, together, same);
    }

    Interviews inOneSession() {
        return new Interviews(model, irrelevance, raters, true, same);
    }

    Interviews bySamePeople() {
        return new Interviews(model, irrelevance, raters, together, true);
    }

    /**
     * A candidate with the ratings they got.
     *
     * @param theta ability, in standard deviations
     * @param performance what they would come to on the job, in standard deviations
     */
    record Rated(double theta, double performance, List<Rating> ratings) {

        int hires() {
            return (int) ratings.stream().filter(Rating::isHire).count();
        }

        double mean() {
            int points = 0;
            for (Rating rating : ratings) {
                points += rating.points();
            }
            return (double) points / ratings.size();
        }
    }

    /** The batches that {@link Estimate#over} asks for. */
    List<List<Rated>> batches() {
        var raterKeys =
                IntStream.range(0, raters).mapToObj(i -> RaterKeys.of(i, together)).toList();
        return IntStream.range(0, Estimate.BATCHES)
                .mapToObj(
                        batch ->
                                LongStream.range(0, CANDIDATES)
                                        .map(i -> (long) batch * CANDIDATES + i)
                                        .mapToObj(i -> rated(i, same ? batch : i, raterKeys))
                                        .toList())
                .toList();
    }

    private record RaterKeys(DrawKey session, DrawKey leniency, DrawKey alone, DrawKey residual) {

        static RaterKeys of(int rater, boolean together) {
            return new RaterKeys(
                    together ? SHARED_SESSION : key(rater, "session"),
                    key(rater, "leniency"),
                    key(rater, "irrelevance"),
                    key(rater, "residual"));
        }
    }

    private Rated rated(long candidate, long panel, List<RaterKeys> raterKeys) {
        var draws = Draws.of(candidate);
        var people = Draws.of(panel);
        double theta = draws.gaussian(ABILITY);
        double all = irrelevance == 0 ? 0 : draws.gaussian(SEEN_BY_ALL);
        var ratings = new ArrayList<Rating>(raters);
        for (RaterKeys rater : raterKeys) {
            double alone = irrelevance == 0 ? 0 : draws.gaussian(rater.alone);
            ratings.add(
                    Rating.nearest(
                            model.position(
                                    RatingModel.MIDDLE + irrelevance * (all + alone),
                                    theta,
                                    draws.gaussian(rater.session),
                                    people.gaussian(rater.leniency),
                                    draws.gaussian(rater.residual))));
        }
        double rest = Math.sqrt(1 - ABILITY_TELLS * ABILITY_TELLS);
        double performance = ABILITY_TELLS * theta + rest * draws.gaussian(PERFORMANCE);
        return new Rated(theta, performance, ratings);
    }

    /** As a table of agreement. */
    static RatingTable table(List<Rated> candidates) {
        var names =
                IntStream.range(0, candidates.getFirst().ratings().size())
                        .mapToObj(i -> "rater " + i)
                        .toList();
        return RatingTable.of(
                names,
                candidates.stream()
                        .map(each -> each.ratings().stream().mapToDouble(Rating::points).toArray())
                        .toArray(double[][]::new));
    }
}
