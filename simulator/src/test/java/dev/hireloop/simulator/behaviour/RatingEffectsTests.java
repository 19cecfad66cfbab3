package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.Altered;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Effects;
import dev.hireloop.simulator.scenario.Facilitation;
import dev.hireloop.simulator.scenario.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** domain §3: what acts on a rating, one effect at a time. */
class RatingEffectsTests {

    private static final int SEEDS = 2000;
    private static final Scenario AVERAGE =
            TestScenarios.withAbility(0, TestScenarios.scenario(TestScenarios.HIRED));
    private static final PersonId DAN = new PersonId("dan");
    private static final PersonId BEN = new PersonId("ben");
    private static final RoundId ROUND = new RoundId("execution-and-risk");
    private static final CompetencyId EXECUTION = new CompetencyId("program-execution");
    private static final CompetencyId LEADERSHIP = new CompetencyId("cross-functional-leadership");
    private static final List<SignalRecorded> NEUTRAL =
            List.of(
                    noted(EXECUTION, Polarity.NEUTRAL, false),
                    noted(LEADERSHIP, Polarity.NEUTRAL, false));

    private static SignalRecorded noted(CompetencyId on, Polarity polarity, boolean decisive) {
        var id = new SignalId("S-" + on.value().charAt(0));
        return new SignalRecorded(
                new Signal(id, ROUND, on, polarity, 2, decisive, "seen"),
                List.of(DAN),
                Moment.START);
    }

    private static Altered with(Effects effects) {
        return new Altered(AVERAGE).effects(effects);
    }

    private static double[] each(Altered altered, ToDoubleFunction<Ratings> measure) {
        var panel = new PanelModel(altered.scenario());
        return LongStream.rangeClosed(1, SEEDS)
                .mapToDouble(seed -> measure.applyAsDouble(new Ratings(panel, Draws.of(seed))))
                .toArray();
    }

    private static Scorecard card(Ratings ratings) {
        return ratings.card(DAN, ROUND, NEUTRAL, List.of());
    }

    private static double rating(Ratings ratings) {
        return card(ratings).rating().points();
    }

    private static ToDoubleFunction<Ratings> bias(Effect effect) {
        return ratings -> bias(effect, ratings.biases(DAN, ROUND, NEUTRAL, List.of()));
    }

    private static double bias(Effect effect, List<Bias> biases) {
        return biases.stream()
                .filter(each -> each.effect() == effect && each.competency() == null)
                .mapToDouble(Bias::size)
                .sum();
    }

    private static double variance(double[] values) {
        double mean = DoubleStream.of(values).average().orElseThrow();
        return DoubleStream.of(values).map(each -> (each - mean) * (each - mean)).sum()
                / values.length;
    }

    @Test
    void withEveryEffectOffEachSeedRatesAlike() {
        assertThat(each(with(Effects.OFF), RatingEffectsTests::rating)).containsOnly(3);
        assertThat(variance(each(with(Effects.STANDARD), RatingEffectsTests::rating)))
                .isGreaterThan(0.3);
    }

    @Test
    void noiseIsTheSessionAndTheResidual() {
        var noisy = Effects.OFF.with(Effect.NOISE, 1);
        assertThat(variance(each(with(noisy), bias(Effect.NOISE))))
                .isCloseTo(0.81 * (0.33 + 0.12), within(0.03));
        var twice = Effects.OFF.with(Effect.NOISE, 1.5);
        assertThat(variance(each(with(twice), bias(Effect.NOISE))))
                .isCloseTo(2.25 * 0.81 * (0.33 + 0.12), within(0.06));
    }

    @Test
    void leniencyDiffersBetweenPeopleAndNotBetweenTheirRounds() {
        var spread = with(Effects.OFF.with(Effect.LENIENCY_SPREAD, 0.05));
        assertThat(variance(each(spread, bias(Effect.LENIENCY_SPREAD))))
                .isCloseTo(0.81 * 0.05, within(0.004));
        var ben = new Ratings(spread.scenario(), Draws.of(5));
        assertThat(ben.biases(BEN, new RoundId("leadership"), List.of(), List.of()))
                .isNotEmpty()
                .isEqualTo(
                        ben.biases(BEN, new RoundId("program-management"), List.of(), List.of()));
    }

    @Test
    void whoFollowsBetterOnesDropsByATenthOfTheDifference() {
        var contrast = with(Effects.OFF.with(Effect.CONTRAST, 0.1));
        assertThat(each(contrast.earlierToday(3.25), bias(Effect.CONTRAST)))
                .containsOnly(new double[] {-0.075}, within(1e-12));
        assertThat(each(contrast.earlierToday(1.5), bias(Effect.CONTRAST)))
                .containsOnly(new double[] {0.1}, within(1e-12));
        assertThat(each(contrast, bias(Effect.CONTRAST))).containsOnly(0);
    }

    @Test
    void ratingsShrinkTowardsTheMiddle() {
        var shrunk = with(Altered.NOISE_ONLY.with(Effect.CENTRAL_TENDENCY, 0.85));
        assertThat(variance(each(shrunk, RatingEffectsTests::rating)))
                .isLessThan(
                        0.9 * variance(each(with(Altered.NOISE_ONLY), RatingEffectsTests::rating)));
    }

    @Test
    void theOverallImpressionColoursEachCompetency() {
        double plain = correlation(with(Altered.NOISE_ONLY));
        assertThat(correlation(with(Altered.NOISE_ONLY.with(Effect.HALO, 0.3))))
                .isGreaterThan(plain + 0.03);
        assertThat(correlation(with(Altered.NOISE_ONLY.with(Effect.HALO, 0.6))))
                .isGreaterThan(plain + 0.06);
    }

    @Test
    void haloLeavesTheOverallRatingAlone() {
        var halo = with(Altered.NOISE_ONLY.with(Effect.HALO, 0.6));
        assertThat(each(halo, RatingEffectsTests::rating))
                .isEqualTo(each(with(Altered.NOISE_ONLY), RatingEffectsTests::rating));
        assertThat(each(halo, bias(Effect.HALO))).containsOnly(0);
        assertThat(new Ratings(halo.scenario(), Draws.of(1)).biases(DAN, ROUND, NEUTRAL, List.of()))
                .filteredOn(each -> each.effect() == Effect.HALO)
                .extracting(Bias::competency)
                .containsExactly(EXECUTION, LEADERSHIP);
    }

    private static double correlation(Altered altered) {
        double[] a = each(altered, ratings -> dimension(ratings, 0));
        double[] b = each(altered, ratings -> dimension(ratings, 1));
        double[] sum = new double[SEEDS];
        for (int i = 0; i < SEEDS; i++) {
            sum[i] = a[i] + b[i];
        }
        double covariance = (variance(sum) - variance(a) - variance(b)) / 2;
        return covariance / Math.sqrt(variance(a) * variance(b));
    }

    private static double dimension(Ratings ratings, int index) {
        return card(ratings).assessments().get(index).rating().points();
    }

    @Test
    void whoWritesLaterIsDrawnToTheFirstCardUnlessWriteUpsComeFirst() {
        var drawn = with(Effects.OFF.with(Effect.ANCHORING, 0.2));
        var first = new Scorecard(BEN, ROUND, Rating.STRONG_NO_HIRE, 5, List.of(), "");
        var open = new Facilitation(false, true, false, true, null, false);
        assertThat(anchored(drawn.facilitated(open), first)).isCloseTo(-0.3, within(1e-12));
        assertThat(anchored(drawn, first)).isZero();
        var own = new Scorecard(DAN, ROUND, Rating.STRONG_NO_HIRE, 5, List.of(), "");
        assertThat(anchored(drawn.facilitated(open), own)).isZero();
    }

    private static double anchored(Altered altered, Scorecard first) {
        var ratings = new Ratings(altered.scenario(), Draws.of(1));
        return bias(Effect.ANCHORING, ratings.biases(DAN, ROUND, NEUTRAL, List.of(first)));
    }

    @Test
    void trainingTakesThirtyInAHundredFromTheVarianceOfLeniency() {
        var spread = with(Effects.OFF.with(Effect.LENIENCY_SPREAD, 0.05));
        var training = new Facilitation(true, true, true, true, null, false);
        assertThat(variance(each(spread.facilitated(training), bias(Effect.LENIENCY_SPREAD))))
                .isCloseTo(
                        0.7 * variance(each(spread, bias(Effect.LENIENCY_SPREAD))), within(1e-9));
    }

    @Test
    void withoutStructureRatingsTakeInWhatIsBesideThePoint() {
        var unstructured = new Facilitation(true, false, false, true, null, false);
        var noisy = with(Altered.NOISE_ONLY);
        assertThat(variance(each(noisy.facilitated(unstructured), RatingEffectsTests::rating)))
                .isGreaterThan(2 * variance(each(noisy, RatingEffectsTests::rating)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Effect.class,
            names = {"NOISE", "LENIENCY_SPREAD", "HALO", "CENTRAL_TENDENCY"})
    void anEffectOnOnePersonLeavesTheOthersAlone(Effect effect) {
        var off = Effects.STANDARD.with(effect, effect.off());
        var all = new Altered(AVERAGE);
        var one = all.effects("dan", off);
        assertThat(each(one, RatingEffectsTests::impression))
                .isEqualTo(each(all.effects(off), RatingEffectsTests::impression))
                .isNotEqualTo(each(all, RatingEffectsTests::impression));
        assertThat(each(one, ratings -> impression(BEN, new RoundId("leadership"), ratings)))
                .isEqualTo(
                        each(all, ratings -> impression(BEN, new RoundId("leadership"), ratings)));
    }

    private static double impression(Ratings ratings) {
        return impression(DAN, ROUND, ratings);
    }

    private static double impression(PersonId who, RoundId round, Ratings ratings) {
        var competency = AVERAGE.rulebook().competencies().getFirst();
        var signal = ratings.impression(who, round, competency, new SignalId("I-1"));
        return signal.polarity().sign() * signal.strength();
    }

    @Test
    void noEffectIsFlaggedWhereTheAuthorFixedTheRating() {
        var cleo = new PersonId("cleo");
        var ratings = new Ratings(AVERAGE, Draws.of(1));
        assertThat(ratings.biases(cleo, new RoundId("technical-deep-dive"), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void noEffectIsFlaggedWhereADecisiveSignalHoldsTheRating() {
        var decided = List.of(noted(EXECUTION, Polarity.AGAINST, true));
        var able = new Altered(TestScenarios.withAbility(3, AVERAGE)).scenario();
        var biases = new Ratings(able, Draws.of(1)).biases(DAN, ROUND, decided, List.of());
        assertThat(biases).isEmpty();
    }
}
