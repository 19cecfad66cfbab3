package dev.hireloop.simulator.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.DebriefReopened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.GateInvoked;
import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class PlayTests {

    private static final RoundId DEEP_DIVE = new RoundId("technical-deep-dive");

    private static Stream<String> scenarios() {
        return TestScenarios.names().stream();
    }

    private static Stream<List<HiringEvent>> plays(String name, int seeds) {
        Scenario scenario = TestScenarios.scenario(name);
        return LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> new Simulation(scenario).play(seed));
    }

    private static <E> List<E> all(Class<E> type, List<HiringEvent> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static DecisionReached decision(List<HiringEvent> events) {
        return all(DecisionReached.class, events).getLast();
    }

    // domain 17, 32
    @Test
    void aPerfectRecordNeverArguesWithTheGate() {
        assertThat(plays(TestScenarios.CASE_32, 200))
                .hasSize(200)
                .allSatisfy(
                        events -> {
                            assertThat(decision(events).decision()).isEqualTo(Decision.NO_HIRE);
                            assertThat(decision(events).reason())
                                    .isEqualTo(new Reason.FailedGate(DEEP_DIVE));
                            assertThat(all(GateFailed.class, events)).hasSize(1);
                            assertThat(all(CalibrationOpened.class, events)).isEmpty();
                        });
    }

    // domain 32, §2
    @Test
    void theDebriefIsHeldAlthoughTheGateHasDecided() {
        assertThat(plays(TestScenarios.CASE_32, 200))
                .allSatisfy(
                        events -> {
                            assertThat(all(InitialVoteCast.class, events)).hasSize(5);
                            assertThat(all(StatementMade.class, events)).hasSize(15);
                            assertThat(all(GateInvoked.class, events))
                                    .extracting(GateInvoked::gate)
                                    .containsExactly(DEEP_DIVE);
                            assertThat(decision(events).votes()).hasSize(5);
                        });
    }

    @Test
    void aHireEndsWithTheLevelThatWasProposed() {
        assertThat(plays(TestScenarios.HIRED, 50))
                .allSatisfy(
                        events -> {
                            assertThat(decision(events).decision()).isEqualTo(Decision.HIRE);
                            var settled = (LevelSettled) events.getLast();
                            assertThat(settled.level()).isEqualTo(settled.target());
                            assertThat(settled.band()).hasToString("LinkedIn L6");
                        });
    }

    // domain 37, §2 invariant 9
    @Test
    void theOfferFollowsTheScopeAndNotTheTarget() {
        assertThat(plays(TestScenarios.DOWN_LEVELED, 50))
                .allSatisfy(
                        events -> {
                            var settled = (LevelSettled) events.getLast();
                            assertThat(settled.target()).isEqualTo(new Level(7));
                            assertThat(settled.level()).isEqualTo(new Level(6));
                        });
    }

    // domain §2, invariant 8
    @Test
    void aHireWithoutALevelGoesBackAndHolds() {
        assertThat(plays(TestScenarios.NO_LEVEL, 50))
                .allSatisfy(
                        events -> {
                            assertThat(all(DecisionReached.class, events))
                                    .extracting(DecisionReached::decision)
                                    .containsExactly(Decision.HIRE, Decision.HOLD);
                            assertThat(decision(events).reason()).isEqualTo(new Reason.NoLevel());
                            assertThat(all(NoLevelSupported.class, events)).hasSize(1);
                            assertThat(all(DebriefReopened.class, events)).hasSize(1);
                            assertThat(events.getLast()).isInstanceOf(DecisionReached.class);
                        });
    }

    @Test
    void aDividedPanelDecidesBothWays() {
        var decisions = EnumSet.noneOf(Decision.class);
        plays(TestScenarios.DIVIDED, 100)
                .forEach(events -> decisions.add(decision(events).decision()));
        assertThat(decisions).containsExactlyInAnyOrder(Decision.HIRE, Decision.NO_HIRE);
    }

    /** A refusal would throw. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void noCommandOfTheDirectorsIsEverRefused(String name) {
        assertThat(plays(name, 300)).allSatisfy(events -> assertThat(decision(events)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void simulatedTimeNeverGoesBack(String name) {
        assertThat(plays(name, 200))
                .allSatisfy(
                        events ->
                                assertThat(events.stream().map(HiringEvent::at).toList())
                                        .isSortedAccordingTo(Moment::compareTo));
    }

    // domain §2, invariant 6
    @ParameterizedTest
    @MethodSource("scenarios")
    void whatMovedAVoteWasSaidBefore(String name) {
        assertThat(plays(name, 100)).allSatisfy(PlayTests::assertCausesComeFirst);
    }

    private static void assertCausesComeFirst(List<HiringEvent> events) {
        Set<PersonId> spoken = new HashSet<>();
        Set<SignalId> aired = new HashSet<>();
        for (HiringEvent event : events) {
            if (event instanceof StatementMade said) {
                spoken.add(said.speaker());
                aired.addAll(said.cites());
            } else if (event instanceof VoteChanged change) {
                assertThat(change.cause().speaker()).isIn(spoken).isNotEqualTo(change.voter());
                assertThat(change.cause().evidence()).isIn(aired);
                assertThat(change.to().rating().points() - change.from().rating().points())
                        .isIn(-1, 1);
            }
        }
    }

    // domain §2, invariants 4 and 5
    @Test
    void aShadowSpeaksButNeverVotes() {
        var leo = new PersonId("leo");
        assertThat(plays(TestScenarios.DIVIDED, 20))
                .allSatisfy(
                        events -> {
                            assertThat(all(StatementMade.class, events))
                                    .anyMatch(said -> said.speaker().equals(leo));
                            assertThat(all(InitialVoteCast.class, events))
                                    .hasSize(5)
                                    .noneMatch(cast -> cast.voter().equals(leo));
                            assertThat(all(InitialVotesRevealed.class, events)).hasSize(1);
                            assertThat(all(DebriefOpened.class, events)).hasSize(1);
                        });
    }

    @Test
    void theSameSeedIsTheSamePlayAndAnotherSeedAnother() {
        var scenario = TestScenarios.scenario(TestScenarios.DIVIDED);
        assertThat(new Simulation(scenario).play(4)).isEqualTo(new Simulation(scenario).play(4));
        assertThat(new Simulation(scenario).play(4)).isNotEqualTo(new Simulation(scenario).play(5));
    }
}
