package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.debrief.DebriefVote;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.simulator.Altered;
import dev.hireloop.simulator.behaviour.Push.Force;
import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Effects;
import dev.hireloop.simulator.scenario.OpinionEngine;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;

import org.junit.jupiter.api.Test;

/** domain §3, Friedkin–Johnsen: evidence alone, every other effect off. */
class OpinionsTests {

    /** She noted B1 herself; B1 and D1 speak for the candidate, A1, B2 and F1 against. */
    private static final String IVY = "ivy";

    private static final Room ROOM = Room.of(Effects.OFF);

    private static Room listening(double openness) {
        return new Room(
                new Altered(ROOM.scenario())
                        .tendencies(IVY, new Tendencies(0, openness, 1, Effects.OFF)));
    }

    @Test
    void wordsWithoutEvidenceMoveNobody() {
        var debate = ROOM.debate().said("gia").said("joe");
        assertThat(ROOM.voters()).allSatisfy(voter -> assertThat(debate.moved(voter)).isZero());
    }

    @Test
    void ownWordsMoveOthersOnly() {
        assertThat(ROOM.debate().said(IVY, "F1", "A1").moved(IVY)).isZero();
        assertThat(ROOM.debate().said(IVY, "F1", "A1").moved("hal")).isNotZero();
    }

    @Test
    void evidenceMovesAListenerTowardsWhatItArguesFor() {
        var shaken = listening(0.3).debate().said("kim", "F1");
        assertThat(shaken.moved(IVY)).isNegative();
        assertThat(shaken.said("joe", "D1").moved(IVY)).isGreaterThan(shaken.moved(IVY));
    }

    @Test
    void influenceAndOpennessDecideHowFar() {
        double byHal = ROOM.debate().said("hal", "F1").moved(IVY);
        assertThat(ROOM.debate().said("joe", "F1").moved(IVY)).isLessThan(byHal);
        assertThat(listening(0.1).debate().said("hal", "F1").moved(IVY)).isBetween(byHal, -1e-9);
        assertThat(listening(0).debate().said("joe", "F1", "A1").moved(IVY)).isZero();
    }

    @Test
    void evidenceHeardBeforeMovesLessTheSecondTime() {
        var once = listening(0.1).debate().said("hal", "F1");
        double second = once.said("kim", "F1").moved(IVY) - once.moved(IVY);
        assertThat(second).isGreaterThan(once.moved(IVY));
    }

    @Test
    void whatOneNotedOneselfIsNoNews() {
        var known = new PanelModel(ROOM.scenario()).arguments(ROOM.loop().evidence());
        assertThat(known.known(2)[known.place(Room.signal("B1"))]).isTrue();
        assertThat(known.known(2)[known.place(Room.signal("B2"))]).isFalse();
        double joe = Math.abs(ROOM.debate().said("hal", "B1").moved("joe"));
        double ivy = Math.abs(ROOM.debate().said("hal", "B1").moved(IVY));
        assertThat(ivy).isLessThan(joe / 2);
    }

    @Test
    void whatTheTrackWeighsLittlePersuadesLittle() {
        var unmoved = ROOM.debate().voted("kim", new DebriefVote(Rating.STRONG_NO_HIRE, 5));
        double heavy = unmoved.said("hal", "B1").moved("kim");
        double light = unmoved.said("hal", "D1").moved("kim");
        assertThat(light).isCloseTo(0.5 / 1.4 * heavy, within(1e-12));
    }

    @Test
    void aVoterWithoutACardStartsFromEveryones() {
        double all =
                ROOM.loop().cards().stream()
                        .mapToInt(card -> card.rating().points())
                        .average()
                        .orElseThrow();
        assertThat(ROOM.opinions().before(new PersonId("gia"), ROOM.loop()))
                .isCloseTo(all, within(1e-12));
    }

    @Test
    void theStrawPollScattersOnlyWithNoise() {
        var noisy = Room.of(Altered.NOISE_ONLY);
        double one = noisy.opinions(1).before(new PersonId(IVY), ROOM.loop());
        assertThat(noisy.opinions(2).before(new PersonId(IVY), ROOM.loop()))
                .isNotEqualTo(one)
                .isCloseTo(one, within(0.4));
        assertThat(ROOM.opinions(1).before(new PersonId(IVY), ROOM.loop()))
                .isEqualTo(ROOM.opinions(2).before(new PersonId(IVY), ROOM.loop()));
    }

    @Test
    void whatIsOnRecordOutweighsWhatTheSeedWouldHaveSaid() {
        var debate = ROOM.debate().voted(IVY, new DebriefVote(Rating.STRONG_NO_HIRE, 5));
        assertThat(Stance.vote(debate.position(IVY)))
                .isEqualTo(new DebriefVote(Rating.STRONG_NO_HIRE, 5));
    }

    @Test
    void whereOneBeganHoldsOneBackAndInDeGrootNothingDoes() {
        var bound = listening(0.3).debate().said("kim", "F1");
        var free =
                new Room(new Altered(listening(0.3).scenario()).opinions(OpinionEngine.DEGROOT))
                        .debate()
                        .said("kim", "F1");
        assertThat(bound.moved(IVY)).isCloseTo(0.9 * free.moved(IVY), within(1e-12));
    }

    @Test
    void boundedConfidenceHeedsOnlyWhatIsNear() {
        var room = new Room(new Altered(ROOM.scenario()).opinions(OpinionEngine.HEGSELMANN_KRAUSE));
        var far = room.debate().voted(IVY, new DebriefVote(Rating.STRONG_HIRE, 5));
        assertThat(far.said("kim", "F1").moved(IVY)).isZero();
        var near = room.debate().voted(IVY, new DebriefVote(Rating.STRONG_NO_HIRE, 5));
        assertThat(near.said("kim", "F1").moved(IVY)).isNegative();
    }

    @Test
    void underADecisionSchemeAloneNobodyMoves() {
        var room =
                new Room(
                        new Altered(Room.of(Effects.STANDARD).scenario())
                                .opinions(OpinionEngine.DECISION_SCHEME));
        var debate = room.debate().said("kim", "F1").said("joe", "D1", "B1");
        assertThat(room.voters()).allSatisfy(voter -> assertThat(debate.moved(voter)).isZero());
        assertThat(debate.pushes()).isEmpty();
    }

    @Test
    void aVoteFollowsOnlyTheWayTheLastStatementCarried() {
        var altered = new Altered(listening(1).scenario());
        for (String other : new String[] {"gia", "hal", "joe", "kim"}) {
            altered = altered.tendencies(other, new Tendencies(0, 0, 1, Effects.OFF));
        }
        var hire = new DebriefVote(Rating.HIRE, 2);
        var debate = new Room(altered).debate().voted(IVY, hire).said("joe", "F1", "A1");
        assertThat(debate.reconsidered(IVY).rating()).isEqualTo(Rating.NO_HIRE);
        assertThat(debate.said("kim").reconsidered(IVY)).isEqualTo(hire);
    }

    @Test
    void pushesAddUpToTheWayEachHasGone() {
        for (OpinionEngine engine : OpinionEngine.values()) {
            var room = new Room(new Altered(Room.of(Effects.STANDARD).scenario()).opinions(engine));
            var debate =
                    room.debate()
                            .said("gia", "D1")
                            .said("kim", "F1")
                            .said("leo", "A2")
                            .said("joe", "B1", "B2")
                            .said("hal", "F1", "A1");
            for (String voter : room.voters()) {
                double sum =
                        debate.pushes().stream()
                                .filter(each -> each.listener().value().equals(voter))
                                .mapToDouble(Push::size)
                                .sum();
                assertThat(sum).as(voter).isCloseTo(debate.moved(voter), within(1e-9));
            }
        }
    }

    @Test
    void aPushNamesWhoSaidWhatAndHowItWorked() {
        var room = Room.of(Effects.OFF.with(Effect.AUTHORITY, 2));
        var pushes = room.debate().said("gia").said("kim", "F1").pushes();
        assertThat(pushes)
                .filteredOn(each -> each.listener().value().equals("hal"))
                .allSatisfy(
                        each -> {
                            assertThat(each.statement()).isEqualTo(1);
                            assertThat(each.speaker()).isEqualTo(new PersonId("kim"));
                            assertThat(each.evidence()).isEqualTo(Room.signal("F1"));
                            assertThat(each.size()).isNegative();
                        })
                .extracting(Push::force)
                .containsExactly(Force.EVIDENCE, Force.AUTHORITY);
    }

    @Test
    void goingOnIsTheSameAsBeginningAnew() {
        var room = Room.of(Effects.STANDARD);
        var remembering = room.opinions();
        var debate = room.debate();
        for (String speaker : new String[] {"gia", "kim", "joe", "ivy", "hal"}) {
            debate = debate.said(speaker, "F1", "D1");
            for (String voter : room.voters()) {
                assertThat(
                                remembering.position(
                                        new PersonId(voter), room.loop(), debate.discussion()))
                        .isEqualTo(debate.position(voter));
            }
        }
        var other = room.debate().said("joe", "B1");
        assertThat(remembering.position(new PersonId("hal"), room.loop(), other.discussion()))
                .isEqualTo(other.position("hal"));
    }
}
