package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.debrief.Verdict;
import dev.hireloop.core.interview.LoopEvent.FilterFailed;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.LoopEvent.WeakRoundCounted;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.analysis.Because.Kind;
import dev.hireloop.simulator.scenario.Shipped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class WayBackTests {

    private static List<Because> back(Course course) {
        return WayBack.of(course, Movements.of(course));
    }

    private static Stream<Course> courses() {
        return Stream.concat(
                Courses.all(), Shipped.scenarioNames().stream().map(name -> Courses.of(name, 1)));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void eachStepIsWhatItSaysItIs(Course course) {
        for (Because step : back(course)) {
            assertThat(kinds(step.kind())).contains(course.event(step.event()).getClass());
        }
    }

    private static Set<Class<?>> kinds(Kind kind) {
        return switch (kind) {
            case DECISION -> Set.of(DecisionReached.class);
            case RULE ->
                    Set.of(
                            DebriefOpened.class,
                            GateFailed.class,
                            FilterFailed.class,
                            WeakRoundCounted.class,
                            VetoCast.class,
                            NoLevelSupported.class);
            case VOTE -> Set.of(VoteChanged.class, InitialVotesRevealed.class);
            case MOVE -> Set.of(StatementMade.class);
            case CARD -> Set.of(ScorecardSubmitted.class);
            case SIGNAL -> Set.of(SignalRecorded.class);
            case LINE -> Set.of(LineSpoken.class);
        };
    }

    @ParameterizedTest
    @MethodSource("courses")
    void theWayGoesFromTheDecisionBackInTime(Course course) {
        var steps = back(course);

        assertThat(steps)
                .filteredOn(step -> step.kind() != Kind.RULE)
                .extracting(Because::event)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(steps).extracting(Because::kind).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aFailedGateLeadsToItsCardAndToTheLineThatFailedIt() {
        var steps = back(Courses.of(TestScenarios.CASE_32, 1));

        assertThat(steps)
                .extracting(Because::kind)
                .containsExactly(Kind.DECISION, Kind.RULE, Kind.CARD, Kind.SIGNAL, Kind.LINE);
        assertThat(steps.get(1).what()).contains("Technical Deep Dive").contains("fails");
    }

    @Test
    void aDecisionByVotesLeadsToWhoMovedTheLastOneThatCrossed() {
        var course = Courses.of(Courses.CASE_35, 3);
        var steps = back(course);

        assertThat(steps)
                .extracting(Because::kind)
                .startsWith(Kind.DECISION, Kind.RULE, Kind.VOTE, Kind.MOVE);
        assertThat(course.event(steps.get(2).event()))
                .isInstanceOfSatisfying(
                        VoteChanged.class,
                        change -> {
                            assertThat(change.from().rating().isHire()).isTrue();
                            assertThat(change.to().rating().isHire()).isFalse();
                        });
    }

    private static Stream<Course> votedOn() {
        return Stream.concat(
                courses(),
                Stream.of("linkedin-tpm-chasing-the-title", "linkedin-tpm-likes-structure")
                        .map(name -> Courses.of(name, 6)));
    }

    /** Whoever ends on the other side has not decided it. */
    @ParameterizedTest
    @MethodSource("votedOn")
    void theVoteThatDecidedStands(Course course) {
        if (course.after(course.length()).debrief() instanceof Decided(_, var reached)) {
            assertThat(back(course))
                    .filteredOn(step -> step.kind() == Kind.VOTE)
                    .noneMatch(
                            step ->
                                    step.person() != null
                                            && reached.dissent().contains(step.person()));
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void theVotesComeToTheDecisionWithTheVoteThatDecided(Course course) {
        for (Because step : back(course)) {
            if (step.kind() == Kind.VOTE
                    && course.event(step.event()) instanceof VoteChanged
                    && course.after(step.event()).debrief() instanceof Discussion now
                    && course.before(step.event()).debrief() instanceof Discussion then) {
                var scheme = now.terms().rules().scheme();
                assertThat(scheme.decide(Verdict.ballots(now)))
                        .isNotEqualTo(scheme.decide(Verdict.ballots(then)));
            }
        }
    }

    @Test
    void aPromotionHasNoDecisionToGoBackFrom() {
        var promotion =
                Shipped.scenarioNames().stream()
                        .map(name -> Courses.of(name, 1))
                        .filter(course -> course.opening().rulebook() == null)
                        .findFirst()
                        .orElseThrow();

        assertThat(back(promotion)).isEmpty();
        assertThat(RuleOutcome.of(promotion)).isEmpty();
    }
}
