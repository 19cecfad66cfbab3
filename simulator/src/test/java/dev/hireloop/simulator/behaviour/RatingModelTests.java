package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** domain §3, the formula of one rating. */
class RatingModelTests {

    private static final double EPSILON = 1e-12;

    private static double variance(RatingModel model) {
        return square(model.ability())
                + square(model.session())
                + square(model.leniency())
                + square(model.residual());
    }

    private static double square(double x) {
        return x * x;
    }

    @Test
    void thePartsAddUpToTheStandardDeviationOfRatings() {
        assertThat(variance(RatingModel.STANDARD)).isCloseTo(0.81, within(EPSILON));
    }

    @Test
    void anAverageCandidateOnAnAverageDayStandsAtTheBase() {
        assertThat(RatingModel.STANDARD.position(2.5, 0, 0, 0, 0)).isEqualTo(2.5);
        assertThat(RatingModel.STANDARD.position(3.25, 0, 0, 0, 0)).isEqualTo(3.25);
    }

    @Test
    void eachPartMovesTheRatingByItsOwnStandardDeviation() {
        var model = RatingModel.STANDARD;
        assertThat(square(model.position(0, 1, 0, 0, 0) / 0.9)).isCloseTo(0.50, within(EPSILON));
        assertThat(square(model.position(0, 0, 1, 0, 0) / 0.9)).isCloseTo(0.33, within(EPSILON));
        assertThat(square(model.position(0, 0, 0, 1, 0) / 0.9)).isCloseTo(0.05, within(EPSILON));
        assertThat(square(model.position(0, 0, 0, 0, 1) / 0.9)).isCloseTo(0.12, within(EPSILON));
    }

    @Test
    void trainingCutsTheVarianceOfLeniencyAndResidualByThirtyPercentAndNoOther() {
        var trained = RatingModel.TRAINED;
        assertThat(square(trained.leniency() / 0.9)).isCloseTo(0.05 * 0.7, within(EPSILON));
        assertThat(square(trained.residual() / 0.9)).isCloseTo(0.12 * 0.7, within(EPSILON));
        assertThat(trained.ability()).isEqualTo(RatingModel.STANDARD.ability());
        assertThat(trained.session()).isEqualTo(RatingModel.STANDARD.session());
    }

    @Test
    void withoutNoiseOnlyAbilityAndLenienceTell() {
        var quiet = RatingModel.of(0, 0.05, 1);
        assertThat(quiet.position(2.5, 1, 3, 1, 3)).isEqualTo(quiet.position(2.5, 1, 0, 1, 0));
    }
}
