package dev.hireloop.simulator.validity;

import dev.hireloop.core.shared.Rating;
import dev.hireloop.simulator.behaviour.DrawKey;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.RatingModel;
import dev.hireloop.simulator.behaviour.opinion.Group;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A committee small enough to write anew elsewhere, to hold ours against: six raters, noisy ratings
 * on five dimensions, three rounds after Friedkin and Johnsen, and four votes to hire.
 */
public final class ReferenceCommittee {

    public static final int RATERS = 6;
    public static final int DIMENSIONS = 5;
    public static final int ROUNDS = 3;
    public static final int MAJORITY = 4;

    private static final String STREAM = "reference-committee";

    private final Group group = Group.friedkinJohnsen(weights());
    private final DrawKey ability = DrawKey.of(STREAM, "candidate", "ability", "");
    private final DrawKey[] sessions = keys(RATERS, rater -> key(rater, "session", ""));
    private final DrawKey[] leniencies = keys(RATERS, rater -> key(rater, "leniency", ""));
    private final DrawKey[] residuals =
            keys(
                    RATERS * DIMENSIONS,
                    rating -> key(rating / DIMENSIONS, "residual", "" + rating % DIMENSIONS));

    private static DrawKey[] keys(int count, IntFunction<DrawKey> key) {
        return IntStream.range(0, count).mapToObj(key).toArray(DrawKey[]::new);
    }

    private static DrawKey key(int rater, String purpose, String index) {
        return DrawKey.of(STREAM, rater, purpose, index);
    }

    /**
     * Who heeds whom: themselves for two fifths, the first, who chairs, twice as much as others.
     */
    public static double[][] weights() {
        var weights = new double[RATERS][RATERS];
        for (int i = 0; i < RATERS; i++) {
            double others = RATERS - 1 + (i == 0 ? 0 : 1);
            for (int j = 0; j < RATERS; j++) {
                weights[i][j] = i == j ? 0.4 : 0.6 * (j == 0 ? 2 : 1) / others;
            }
        }
        return weights;
    }

    /** Whether four of the six are for hiring once they have talked. */
    public boolean hires(long seed) {
        var draws = Draws.of(seed);
        double theta = draws.gaussian(ability);
        var start = new double[RATERS];
        for (int rater = 0; rater < RATERS; rater++) {
            start[rater] = meanRating(rater, theta, draws);
        }
        int hires = 0;
        for (double position : group.after(ROUNDS, start)) {
            hires += position > RatingModel.MIDDLE ? 1 : 0;
        }
        return hires >= MAJORITY;
    }

    private double meanRating(int rater, double theta, Draws draws) {
        double s = draws.gaussian(sessions[rater]);
        double l = draws.gaussian(leniencies[rater]);
        int points = 0;
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            double epsilon = draws.gaussian(residuals[rater * DIMENSIONS + dimension]);
            double position =
                    RatingModel.STANDARD.position(RatingModel.MIDDLE, theta, s, l, epsilon);
            points += Rating.nearest(position).points();
        }
        return (double) points / DIMENSIONS;
    }
}
