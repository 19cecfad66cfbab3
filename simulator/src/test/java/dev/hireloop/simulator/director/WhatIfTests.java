package dev.hireloop.simulator.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.Altered;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.WhatIf;
import dev.hireloop.simulator.scenario.WhatIf.HeldVote;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A fork: the same beginning, and from there on something is otherwise. */
class WhatIfTests {

    private static final Scenario DIVIDED = TestScenarios.scenario(TestScenarios.DIVIDED);
    private static final PersonId KIM = new PersonId("kim");
    private static final PersonId IVY = new PersonId("ivy");
    private static final SignalId F1 = new SignalId("F1");
    private static final List<HiringEvent> WHOLE = new Simulation(DIVIDED).play(1);

    private static WhatIf silent(PersonId... people) {
        return new WhatIf(List.of(), List.of(people), List.of(), List.of());
    }

    private static WhatIf unsaid(SignalId... signals) {
        return new WhatIf(List.of(), List.of(), List.of(signals), List.of());
    }

    private static WhatIf unnoted(SignalId... signals) {
        return new WhatIf(List.of(), List.of(), List.of(), List.of(signals));
    }

    private static WhatIf held(PersonId voter, Rating rating) {
        return new WhatIf(List.of(new HeldVote(voter, rating)), List.of(), List.of(), List.of());
    }

    private static List<HiringEvent> play(WhatIf whatIf) {
        return new Simulation(with(whatIf)).play(1);
    }

    private static Scenario with(WhatIf whatIf) {
        return new Altered(DIVIDED).whatIf(whatIf).scenario();
    }

    private static <E> List<E> all(Class<E> type, List<HiringEvent> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<HiringEvent> until(Class<? extends HiringEvent> type, int nth) {
        int seen = 0;
        for (int i = 0; i < WHOLE.size(); i++) {
            if (type.isInstance(WHOLE.get(i)) && ++seen == nth) {
                return WHOLE.subList(0, i + 1);
            }
        }
        throw new AssertionError("No such event");
    }

    @Test
    void whoIsSilentSaysNothingAndTheOthersSayTheirs() {
        var said = all(StatementMade.class, play(silent(KIM)));
        assertThat(said).extracting(StatementMade::speaker).doesNotContain(KIM);
        assertThat(said)
                .extracting(StatementMade::words)
                .isEqualTo(
                        all(StatementMade.class, WHOLE).stream()
                                .filter(each -> !each.speaker().equals(KIM))
                                .map(StatementMade::words)
                                .toList());
    }

    @Test
    void whatIsUnsaidIsLeftOutOfALineAndALineWithNothingElseIsDropped() {
        var said = all(StatementMade.class, play(unsaid(F1)));
        assertThat(said).allSatisfy(each -> assertThat(each.cites()).doesNotContain(F1));
        assertThat(said)
                .extracting(StatementMade::words)
                .contains("He began with personas.")
                .doesNotContain("A quarter is a long time.");
    }

    @Test
    void whatIsUnnotedIsSaidInTheRoomAndHeldAgainstNobody() {
        var events = play(unnoted(F1));
        assertThat(all(SignalRecorded.class, events))
                .extracting(each -> each.signal().id())
                .doesNotContain(F1);
        assertThat(all(LineSpoken.class, events))
                .extracting(LineSpoken::words)
                .contains("The vendor cost us the autumn.");
        assertThat(all(StatementMade.class, events))
                .allSatisfy(each -> assertThat(each.cites()).doesNotContain(F1));
    }

    @Test
    void aHeldVoteIsCastAndStaysWhateverIsSaid() {
        for (Rating rating : Rating.values()) {
            var events = play(held(IVY, rating));
            assertThat(all(InitialVoteCast.class, events))
                    .filteredOn(each -> each.voter().equals(IVY))
                    .extracting(each -> each.vote().rating())
                    .containsExactly(rating);
            assertThat(all(VoteChanged.class, events))
                    .extracting(VoteChanged::voter)
                    .doesNotContain(IVY);
        }
    }

    @Test
    void aVoteThatWasCastOtherwiseChangesAtTheNextEvidence() {
        var before = until(StatementMade.class, 1);
        for (Rating rating : Rating.values()) {
            var events = new Simulation(with(held(IVY, rating))).after(before).play(1);
            var votes = new ArrayList<Rating>();
            all(InitialVoteCast.class, events).stream()
                    .filter(each -> each.voter().equals(IVY))
                    .forEach(each -> votes.add(each.vote().rating()));
            all(VoteChanged.class, events).stream()
                    .filter(each -> each.voter().equals(IVY))
                    .forEach(each -> votes.add(each.to().rating()));
            assertThat(votes.getLast()).isEqualTo(rating);
            assertThat(votes).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static Stream<Arguments> everyChange() {
        return Stream.of(
                Arguments.of(WhatIf.NOTHING),
                Arguments.of(silent(KIM)),
                Arguments.of(unsaid(F1)),
                Arguments.of(unnoted(F1)),
                Arguments.of(held(IVY, Rating.STRONG_NO_HIRE)),
                Arguments.of(held(KIM, Rating.STRONG_HIRE)));
    }

    @ParameterizedTest
    @MethodSource("everyChange")
    void aForkKeepsWhatItForksFromAndComesToAnEnd(WhatIf whatIf) {
        for (int k = 0; k <= WHOLE.size(); k++) {
            var fork = new Simulation(with(whatIf)).after(WHOLE.subList(0, k)).play(1);
            assertThat(fork.subList(0, k)).isEqualTo(WHOLE.subList(0, k));
            assertThat(all(StatementMade.class, fork))
                    .extracting(StatementMade::words)
                    .doesNotHaveDuplicates();
            if (k == WHOLE.size() || whatIf.equals(WhatIf.NOTHING)) {
                assertThat(fork).isEqualTo(WHOLE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyChange")
    void aForkIsItselfContinuedFromAnywhere(WhatIf whatIf) {
        var simulation = new Simulation(with(whatIf));
        var fork = simulation.after(until(StatementMade.class, 2)).play(1);
        for (int k = 0; k <= fork.size(); k++) {
            var prefix = fork.subList(0, k);
            if (k >= until(StatementMade.class, 2).size()) {
                assertThat(simulation.after(prefix).play(1)).isEqualTo(fork);
            }
        }
    }

    @Test
    void mutingWhoMovedAVoteUndoesTheChange() {
        for (long seed = 1; seed <= 20; seed++) {
            var whole = new Simulation(DIVIDED).play(seed);
            for (VoteChanged change : all(VoteChanged.class, whole)) {
                var mover = Objects.requireNonNull(change.cause().speaker());
                var muted =
                        new Simulation(with(silent(mover)))
                                .after(beforeTheMover(whole, change))
                                .play(seed);
                assertThat(all(VoteChanged.class, muted))
                        .noneMatch(
                                each ->
                                        each.voter().equals(change.voter())
                                                && each.cause().equals(change.cause())
                                                && each.at().equals(change.at()));
            }
        }
    }

    private static List<HiringEvent> beforeTheMover(List<HiringEvent> whole, VoteChanged change) {
        int at = whole.indexOf(change);
        while (!(whole.get(at) instanceof StatementMade)) {
            at--;
        }
        return whole.subList(0, at);
    }
}
