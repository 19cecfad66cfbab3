package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.Altered;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.agreement.Icc;
import dev.hireloop.simulator.agreement.RatingTable;
import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Scenario;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/** domain §3: how far two scorecards of one candidate agree, candidate by candidate. */
class ReliabilityTests {

    private static final int CANDIDATES = 4000;
    private static final DrawKey ABILITY = DrawKey.of("tests", "candidate", "ability", "");
    private static final Scenario SCENARIO =
            new Altered(TestScenarios.scenario(TestScenarios.CASE_32))
                    .effects(Altered.NOISE_ONLY.with(Effect.LENIENCY_SPREAD, 0.05))
                    .scenario();

    private record Seat(PersonId person, RoundId round) {

        static Seat of(String person, String round) {
            return new Seat(new PersonId(person), new RoundId(round));
        }

        int rates(Ratings ratings) {
            var nothing =
                    new Signal(
                            new SignalId("S-0"),
                            round,
                            new CompetencyId("program-execution"),
                            Polarity.NEUTRAL,
                            1,
                            false,
                            "Came");
            var noted = List.of(new SignalRecorded(nothing, List.of(person), Moment.START));
            return ratings.card(person, round, noted, List.of()).rating().points();
        }
    }

    /** Fixed leniency differs between people; the consistency of their ratings leaves it out. */
    private static double icc(Seat one, Seat other) {
        var ratings = new double[CANDIDATES][];
        for (int i = 0; i < CANDIDATES; i++) {
            var draws = Draws.of(i);
            var scenario = TestScenarios.withAbility(draws.gaussian(ABILITY), SCENARIO);
            var seen = new Ratings(scenario, draws);
            ratings[i] = new double[] {one.rates(seen), other.rates(seen)};
        }
        var table = RatingTable.of(List.of("one", "other"), ratings);
        return Objects.requireNonNull(Icc.of(table).get(Icc.THREE_SINGLE)).orElseThrow();
    }

    @Test
    void twoInterviewsOfACandidateAgreeAtPoint44() {
        assertThat(icc(Seat.of("fischer", "leadership"), Seat.of("okafor", "program-management")))
                .isCloseTo(0.44, within(0.03));
    }

    @Test
    void twoInterviewersInOneRoomAgreeAtPoint74() {
        assertThat(
                        icc(
                                Seat.of("wilk", "technical-deep-dive"),
                                Seat.of("bell", "technical-deep-dive")))
                .isCloseTo(0.74, within(0.03));
    }
}
