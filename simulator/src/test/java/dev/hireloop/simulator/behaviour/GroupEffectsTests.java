package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.debrief.DebriefVote;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.simulator.Altered;
import dev.hireloop.simulator.behaviour.Push.Force;
import dev.hireloop.simulator.behaviour.Room.Debate;
import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Effects;
import dev.hireloop.simulator.scenario.Facilitation;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.stream.LongStream;

/** domain §3: what acts in a discussion, one effect at a time. */
class GroupEffectsTests {

    private static final DebriefVote HIRE = new DebriefVote(Rating.HIRE, 2);
    private static final DebriefVote NO_HIRE = new DebriefVote(Rating.NO_HIRE, 2);

    private static Room with(Effect effect) {
        return Room.of(Effects.OFF.with(effect, effect.standard()));
    }

    /** Nobody is open to evidence, so that only the effect in question acts. */
    private static Room deaf(Effect effect) {
        var altered = new Altered(with(effect).scenario());
        for (String voter : with(effect).voters()) {
            var effects = Effects.OFF.with(effect, effect.standard());
            altered = altered.tendencies(voter, new Tendencies(0, 0, 1, effects));
        }
        return new Room(altered);
    }

    private static double sum(Force force, String voter, Debate debate) {
        return debate.pushes().stream()
                .filter(each -> each.force() == force && each.listener().value().equals(voter))
                .mapToDouble(Push::size)
                .sum();
    }

    @Test
    void theFirstToArgueDrawsEveryoneAFifthOfTheWayToTheirVote() {
        var debate =
                deaf(Effect.ANCHORING)
                        .debate()
                        .voted("kim", new DebriefVote(Rating.STRONG_HIRE, 5))
                        .voted("hal", NO_HIRE);
        double from = debate.position("hal");
        var anchored = debate.said("gia").said("kim", "F1");
        assertThat(anchored.moved("hal")).isCloseTo(0.9 * 0.2 * (4 - from), within(1e-12));
        assertThat(sum(Force.ANCHORING, "hal", anchored))
                .isCloseTo(anchored.moved("hal"), within(1e-12));
    }

    @Test
    void onlyTheFirstVoterAnchors() {
        var room = deaf(Effect.ANCHORING);
        var once = room.debate().voted("kim", new DebriefVote(Rating.STRONG_HIRE, 5));
        assertThat(once.said("leo", "D1").pushes()).isEmpty();
        assertThat(once.said("kim", "F1").said("joe", "D1").pushes())
                .isNotEmpty()
                .allMatch(each -> each.statement() == 0);
    }

    @Test
    void aWordFromTheChairOrABarRaiserWeighsTwice() {
        var ranked = with(Effect.AUTHORITY).debate();
        var plain = Room.of(Effects.OFF).debate();
        for (String above : new String[] {"gia", "kim"}) {
            assertThat(ranked.said(above, "A1").moved("ivy"))
                    .isCloseTo(2 * plain.said(above, "A1").moved("ivy"), within(1e-12));
        }
        assertThat(ranked.said("hal", "A1").moved("ivy"))
                .isEqualTo(plain.said("hal", "A1").moved("ivy"));
    }

    @Test
    void newsOnTheSideWhereAllLeanCarriesAListenerATenthOn() {
        var debate = deaf(Effect.POLARISATION).debate();
        for (String voter : deaf(Effect.POLARISATION).voters()) {
            debate = debate.voted(voter, HIRE);
        }
        assertThat(debate.said("kim", "D1").moved("hal")).isCloseTo(0.09, within(1e-12));
        assertThat(debate.said("kim", "F1").moved("hal")).isZero();
        double again = debate.said("kim", "D1").said("gia", "D1").moved("hal");
        assertThat(again).isCloseTo(0.081, within(1e-12));
    }

    @Test
    void thirtyInAHundredYieldToAUnanimousMajority() {
        assertThat(yielding(alone())).isCloseTo(0.30, within(0.03));
    }

    @Test
    void oneAllyMakesItATenth() {
        assertThat(yielding(alone().voted("joe", NO_HIRE))).isCloseTo(0.10, within(0.02));
    }

    @Test
    void aDevilsAdvocateIsAnAlly() {
        var advocate = new Facilitation(true, true, false, true, new PersonId("joe"), false);
        var room = new Room(new Altered(deaf(Effect.CONFORMITY).scenario()).facilitated(advocate));
        assertThat(yielding(alone(room))).isCloseTo(0.10, within(0.02));
    }

    @Test
    void withTwoAlliesOrWithoutConformityNobodyYields() {
        var three = alone().voted("joe", NO_HIRE).voted("hal", NO_HIRE);
        assertThat(yielding(three)).isZero();
        assertThat(yielding(alone(Room.of(Effects.OFF)))).isZero();
    }

    @Test
    void aBlindRevoteSparesThemTheOthersEyes() {
        var blind = new Facilitation(true, true, false, true, null, true);
        var room = new Room(new Altered(deaf(Effect.CONFORMITY).scenario()).facilitated(blind));
        assertThat(yielding(alone(room))).isZero();
    }

    @Test
    void whoYieldsHasChangedTheirMindForGood() {
        var debate = yields(alone().said("kim", "D1"));
        assertThat(debate.reconsidered("ivy").rating()).isEqualTo(Rating.HIRE);
        var later = debate.changes("ivy", HIRE).said("kim", "D1").said("gia", "D1");
        assertThat(later.position("ivy")).isEqualTo(2.6);
        assertThat(sum(Force.CONFORMITY, "ivy", later)).isCloseTo(later.moved("ivy"), within(1e-9));
    }

    @Test
    void whoDidNotChangeTheirVoteDidNotYieldWhateverAnotherSeedSays() {
        var yielding = yields(alone().said("kim", "D1"));
        assertThat(yielding.said("gia", "D1").position("ivy")).isLessThan(2.5);
    }

    private static Debate yields(Debate debate) {
        return LongStream.rangeClosed(1, 1000)
                .mapToObj(debate::under)
                .filter(each -> each.position("ivy") > 2.5)
                .findFirst()
                .orElseThrow();
    }

    private static Debate alone() {
        return alone(deaf(Effect.CONFORMITY));
    }

    private static Debate alone(Room room) {
        var debate = room.debate();
        for (String voter : room.voters()) {
            debate = debate.voted(voter, voter.equals("ivy") ? NO_HIRE : HIRE);
        }
        return debate;
    }

    private static double yielding(Debate debate) {
        var pressed = debate.said("kim", "D1");
        long yields =
                LongStream.rangeClosed(1, 2000)
                        .mapToObj(pressed::under)
                        .filter(each -> sum(Force.CONFORMITY, "ivy", each) != 0)
                        .count();
        return yields / 2000.0;
    }

    @ParameterizedTest
    @EnumSource(
            value = Effect.class,
            names = {"ANCHORING", "AUTHORITY"})
    void anEffectOnOneListenerLeavesTheOthersAlone(Effect effect) {
        var all = guarded(Effects.STANDARD).debate().said("gia", "D1").said("kim", "F1");
        var one =
                new Room(
                                new Altered(guarded(Effects.STANDARD).scenario())
                                        .tendencies(
                                                "hal",
                                                new Tendencies(
                                                        0,
                                                        0.1,
                                                        1,
                                                        Effects.STANDARD.with(
                                                                effect, effect.off()))))
                        .debate()
                        .said("gia", "D1")
                        .said("kim", "F1");
        assertThat(one.position("hal")).isNotEqualTo(all.position("hal"));
        assertThat(one.position("joe")).isEqualTo(all.position("joe"));
    }

    private static Room guarded(Effects effects) {
        return new Room(
                new Altered(Room.of(effects).scenario())
                        .tendencies("hal", new Tendencies(0, 0.1, 1, effects)));
    }
}
