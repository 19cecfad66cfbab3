package dev.hireloop.simulator.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.debrief.DebriefEvent.GateInvoked;
import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteCalled;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.Altered;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Effects;
import dev.hireloop.simulator.scenario.Facilitation;
import dev.hireloop.simulator.scenario.Scenario;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How a process is run changes what people do. */
class FacilitationTests {

    private static final Scenario DIVIDED = TestScenarios.scenario(TestScenarios.DIVIDED);
    private static final Facilitation FREE =
            new Facilitation(true, true, false, false, null, false);
    private static final Facilitation BLIND = new Facilitation(true, true, false, true, null, true);
    private static final int SEEDS = 400;

    private static Facilitation advocate(String who) {
        return new Facilitation(true, true, false, true, new PersonId(who), false);
    }

    private static Scenario unscripted(Facilitation facilitation) {
        return new Altered(DIVIDED).unscripted().facilitated(facilitation).scenario();
    }

    private static Stream<List<HiringEvent>> plays(Scenario scenario) {
        var simulation = new Simulation(scenario);
        return LongStream.rangeClosed(1, SEEDS).mapToObj(simulation::play);
    }

    private static <E> List<E> all(Class<E> type, List<HiringEvent> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Set<SignalId> aired(List<HiringEvent> events) {
        var aired = new HashSet<SignalId>();
        all(StatementMade.class, events).forEach(said -> aired.addAll(said.cites()));
        return aired;
    }

    private static double share(Scenario scenario, String signal) {
        return plays(scenario).filter(each -> aired(each).contains(new SignalId(signal))).count()
                / (double) SEEDS;
    }

    // domain §3, hidden profile
    @Test
    void unledPeopleMentionFifteenInAHundredOfWhatTheyKnow() {
        var unled = unscripted(FREE);
        assertThat(share(unled, "F1")).isCloseTo(0.15, within(0.05));
        var half = Effects.STANDARD.with(Effect.MENTION, 0.19);
        assertThat(share(new Altered(unled).effects(half).scenario(), "F1"))
                .isCloseTo(0.19, within(0.05));
        assertThat(share(new Altered(unled).effects(Effects.OFF).scenario(), "F1")).isEqualTo(1);
    }

    @Test
    void aRoundOfTheTableBringsOutWhatEachFindsMostTelling() {
        assertThat(share(unscripted(Facilitation.STANDARD), "F1")).isGreaterThan(0.8);
        assertThat(plays(unscripted(Facilitation.STANDARD)))
                .allSatisfy(
                        events ->
                                assertThat(all(StatementMade.class, events))
                                        .extracting(StatementMade::speaker)
                                        .startsWith(new PersonId("hal"), new PersonId("ivy")));
    }

    @Test
    void nobodyRepeatsInFreeTalkWhatIsOnTheTable() {
        assertThat(plays(unscripted(Facilitation.STANDARD)))
                .allSatisfy(
                        events ->
                                assertThat(all(StatementMade.class, events))
                                        .flatExtracting(StatementMade::cites)
                                        .doesNotHaveDuplicates());
    }

    // domain §2, invariant 6
    @Test
    void inABlindRevoteVotesStandUntilAllHasBeenSaid() {
        var blind = new Altered(DIVIDED).facilitated(BLIND).scenario();
        assertThat(plays(blind).filter(each -> !all(VoteChanged.class, each).isEmpty()))
                .hasSizeGreaterThan(20)
                .allSatisfy(FacilitationTests::assertMovedAfterTheDiscussion);
    }

    private static void assertMovedAfterTheDiscussion(List<HiringEvent> events) {
        var moves = all(VoteChanged.class, events);
        int first = events.indexOf(moves.getFirst());
        assertThat(events.subList(first, events.size()))
                .filteredOn(StatementMade.class::isInstance)
                .allSatisfy(each -> assertThat(((StatementMade) each).cites()).isEmpty());
        assertThat(moves).extracting(VoteChanged::voter).doesNotHaveDuplicates();
        for (VoteChanged change : moves) {
            assertThat(all(StatementMade.class, events))
                    .anyMatch(
                            said ->
                                    said.speaker().equals(change.cause().speaker())
                                            && said.cites().contains(change.cause().evidence()));
        }
        assertThat(events.subList(0, first)).noneMatch(VoteCalled.class::isInstance);
        assertThat(events.subList(0, first)).noneMatch(GateInvoked.class::isInstance);
    }

    @Test
    void aDevilsAdvocateBringsUpWhatNobodyHasSaidAgainstTheLean() {
        var led = new Altered(DIVIDED).facilitated(advocate("gia")).scenario();
        assertThat(plays(led))
                .allSatisfy(
                        events -> {
                            var against = against(lean(events));
                            var recorded = all(SignalRecorded.class, events);
                            assertThat(aired(events))
                                    .containsAll(
                                            recorded.stream()
                                                    .map(SignalRecorded::signal)
                                                    .filter(each -> each.polarity() == against)
                                                    .map(each -> each.id())
                                                    .toList());
                        })
                .anySatisfy(events -> assertThat(arguing(events)).isNotEmpty())
                .allSatisfy(
                        events ->
                                assertThat(arguing(events))
                                        .extracting(StatementMade::speaker)
                                        .allMatch(new PersonId("gia")::equals));
        assertThat(plays(DIVIDED)).allSatisfy(each -> assertThat(arguing(each)).isEmpty());
    }

    private static List<StatementMade> arguing(List<HiringEvent> events) {
        return all(StatementMade.class, events).stream()
                .filter(each -> each.words().startsWith("Let me argue the other side."))
                .toList();
    }

    private static long lean(List<HiringEvent> events) {
        return all(InitialVoteCast.class, events).stream()
                .mapToLong(each -> each.vote().rating().isHire() ? 1 : -1)
                .sum();
    }

    private static Polarity against(long lean) {
        return lean > 0 ? Polarity.AGAINST : Polarity.FOR;
    }

    @Test
    void whereWriteUpsDoNotComeFirstTheFirstCardDrawsTheOthers() {
        var open = new Facilitation(false, true, false, true, null, false);
        assertThat(spread(new Altered(DIVIDED).facilitated(open).scenario()))
                .isLessThan(spread(DIVIDED));
    }

    /** From the lowest to the highest card of a loop, on average. */
    private static double spread(Scenario scenario) {
        return plays(scenario)
                .mapToDouble(
                        events -> {
                            var points =
                                    all(ScorecardSubmitted.class, events).stream()
                                            .mapToInt(each -> each.scorecard().rating().points())
                                            .summaryStatistics();
                            return points.getMax() - points.getMin();
                        })
                .average()
                .orElseThrow();
    }

    @Test
    void facilitatedOrNotAnyPrefixContinuesToTheSameEnd() {
        for (Scenario scenario :
                List.of(
                        unscripted(FREE),
                        unscripted(Facilitation.STANDARD),
                        unscripted(advocate("kim")),
                        unscripted(BLIND),
                        new Altered(DIVIDED).facilitated(advocate("leo")).scenario(),
                        new Altered(DIVIDED).facilitated(BLIND).scenario())) {
            for (long seed = 1; seed <= 3; seed++) {
                var simulation = new Simulation(scenario);
                var whole = simulation.play(seed);
                for (int k = 0; k <= whole.size(); k++) {
                    assertThat(simulation.after(whole.subList(0, k)).play(seed)).isEqualTo(whole);
                }
            }
        }
    }
}
