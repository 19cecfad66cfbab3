package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.interview.Scorecard.Assessment;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.Altered;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** domain §3, one rating. */
class RatingsTests {

    private static final Scenario AVERAGE =
            TestScenarios.withAbility(0, TestScenarios.scenario(TestScenarios.HIRED));
    private static final Person DAN = TestScenarios.person("dan", AVERAGE);
    private static final RoundId ROUND = new RoundId("execution-and-risk");
    private static final String EXECUTION = "program-execution";
    private static final String LEADERSHIP = "cross-functional-leadership";

    private static SignalRecorded noted(String competency, Polarity polarity, int strength) {
        return noted(competency, polarity, strength, false);
    }

    private static SignalRecorded noted(
            String competency, Polarity polarity, int strength, boolean decisive) {
        var id = new SignalId(competency.substring(0, 1) + strength);
        var of = new CompetencyId(competency);
        return new SignalRecorded(
                new Signal(id, ROUND, of, polarity, strength, decisive, "seen"),
                List.of(DAN.id()),
                Moment.START);
    }

    private static Stream<Scorecard> cards(
            Scenario scenario, Person person, SignalRecorded... evidence) {
        return LongStream.rangeClosed(1, 2000)
                .mapToObj(
                        seed ->
                                new Ratings(
                                                new Altered(scenario)
                                                        .tendencies(
                                                                person.id().value(),
                                                                person.tendencies())
                                                        .scenario(),
                                                Draws.of(seed))
                                        .card(person.id(), ROUND, List.of(evidence), List.of()));
    }

    private static double mean(Person person, SignalRecorded... evidence) {
        return cards(AVERAGE, person, evidence)
                .mapToInt(card -> card.rating().points())
                .average()
                .orElseThrow();
    }

    private static Person with(Tendencies tendencies) {
        return new Person(DAN.panelist(), tendencies);
    }

    // domain 32
    @Test
    void aDecisiveWeaknessCapsWhateverTheDiceSay() {
        var brilliant = TestScenarios.withAbility(3, AVERAGE);
        var lenient = with(new Tendencies(1.5, 0, 1));
        assertThat(cards(brilliant, lenient, noted(EXECUTION, Polarity.AGAINST, 1, true)))
                .extracting(Scorecard::rating)
                .containsOnly(Rating.NO_HIRE);
    }

    @Test
    void aDecisiveStrengthHoldsWhateverTheDiceSay() {
        var hopeless = TestScenarios.withAbility(-3, AVERAGE);
        var severe = with(new Tendencies(-1.5, 0, 1));
        assertThat(cards(hopeless, severe, noted(EXECUTION, Polarity.FOR, 1, true)))
                .extracting(Scorecard::rating)
                .containsOnly(Rating.HIRE);
    }

    @Test
    void aDecisiveWeaknessCapsOnlyTheCompetencyItIsAbout() {
        var card =
                new Ratings(TestScenarios.withAbility(3, AVERAGE), Draws.of(1))
                        .card(
                                DAN.id(),
                                ROUND,
                                List.of(
                                        noted(EXECUTION, Polarity.AGAINST, 3, true),
                                        noted(LEADERSHIP, Polarity.FOR, 3)),
                                List.of());
        assertThat(card.assessments())
                .extracting(Assessment::rating)
                .containsExactly(Rating.NO_HIRE, Rating.STRONG_HIRE);
    }

    @Test
    void strengthsRaiseAndWeaknessesLowerTheMean() {
        double neutral = mean(DAN, noted(EXECUTION, Polarity.NEUTRAL, 3));
        assertThat(neutral).isCloseTo(2.5, within(0.05));
        assertThat(mean(DAN, noted(EXECUTION, Polarity.FOR, 1))).isGreaterThan(neutral + 0.1);
        assertThat(mean(DAN, noted(EXECUTION, Polarity.FOR, 3))).isGreaterThan(neutral + 0.5);
        assertThat(mean(DAN, noted(EXECUTION, Polarity.AGAINST, 1))).isLessThan(neutral - 0.1);
        assertThat(mean(DAN, noted(EXECUTION, Polarity.AGAINST, 3))).isLessThan(neutral - 0.5);
    }

    // domain 15, 16
    @Test
    void theTrackWeighsWhatASignalIsAbout() {
        assertThat(mean(DAN, noted(EXECUTION, Polarity.FOR, 2)))
                .isGreaterThan(mean(DAN, noted(LEADERSHIP, Polarity.FOR, 2)) + 0.2);
    }

    @Test
    void signalsTogetherMoveARatingByAPointAndAHalfAtMost() {
        var strong = noted(EXECUTION, Polarity.FOR, 3);
        var alone = mean(DAN, strong, noted(LEADERSHIP, Polarity.FOR, 3));
        assertThat(
                        mean(
                                DAN,
                                strong,
                                noted(LEADERSHIP, Polarity.FOR, 3),
                                noted("risk-judgment", Polarity.FOR, 3)))
                .isGreaterThanOrEqualTo(alone)
                .isLessThan(4);
    }

    @Test
    void leniencyShiftsTheMean() {
        var neutral = noted(EXECUTION, Polarity.NEUTRAL, 1);
        assertThat(mean(with(new Tendencies(0.5, 0, 1)), neutral))
                .isGreaterThan(mean(DAN, neutral) + 0.3);
        assertThat(mean(with(new Tendencies(-0.5, 0, 1)), neutral))
                .isLessThan(mean(DAN, neutral) - 0.3);
    }

    /**
     * sd² times the variances of session, leniency and residual is .405, rounding adds a twelfth.
     */
    @Test
    void ratingsSpreadAsTheModelSays() {
        var bare = new Altered(AVERAGE).effects(Altered.NOISE_ONLY).scenario();
        double[] points =
                cards(
                                bare,
                                TestScenarios.person("dan", bare),
                                noted(EXECUTION, Polarity.NEUTRAL, 1))
                        .mapToDouble(card -> card.rating().points())
                        .toArray();
        double mean = DoubleStream.of(points).average().orElseThrow();
        double variance = 0;
        for (double each : points) {
            variance += (each - mean) * (each - mean) / points.length;
        }
        assertThat(variance).isCloseTo(0.405 + 1 / 12.0, within(0.04));
    }

    @Test
    void aCardRestsOnWhatItsWriterNotedInTheRound() {
        var elsewhere =
                new SignalRecorded(
                        new Signal(
                                new SignalId("X"),
                                new RoundId("leadership"),
                                new CompetencyId(LEADERSHIP),
                                Polarity.FOR,
                                3,
                                false,
                                "seen"),
                        List.of(DAN.id()),
                        Moment.START);
        var others =
                new SignalRecorded(
                        noted(LEADERSHIP, Polarity.FOR, 1).signal(), List.of(), Moment.START);
        var own = noted(EXECUTION, Polarity.FOR, 2);
        var card =
                new Ratings(AVERAGE, Draws.of(1))
                        .card(DAN.id(), ROUND, List.of(elsewhere, others, own), List.of());
        assertThat(card.evidence()).containsExactly(own.signal().id());
    }

    @Test
    void aFixedRatingIsWhatTheAuthorWrote() {
        var cleo = TestScenarios.person("cleo", AVERAGE);
        var deepDive = new RoundId("technical-deep-dive");
        for (long seed = 1; seed <= 50; seed++) {
            var card =
                    new Ratings(AVERAGE, Draws.of(seed))
                            .card(cleo.id(), deepDive, List.of(), List.of());
            assertThat(card.rating()).isEqualTo(Rating.STRONG_HIRE);
            assertThat(card.note()).isEqualTo("Knows what it costs.");
        }
    }
}
