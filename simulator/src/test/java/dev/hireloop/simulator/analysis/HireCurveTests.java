package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

class HireCurveTests {

    private static final int RUNS = 40;

    private static boolean isHire(Hiring hiring) {
        return hiring.debrief() instanceof Decided(_, var reached)
                && reached.decision() == Decision.HIRE;
    }

    /** How many of the seeds go on from there to a hire, each played out. */
    private static long hires(Scenario scenario, Course course, int event) {
        var play = new Simulation(scenario).after(course.events().subList(0, event));
        return LongStream.range(course.seed(), course.seed() + RUNS)
                .filter(seed -> isHire(play.outcome(seed)))
                .count();
    }

    /** A play that is left out because it would come out the same does. */
    @ParameterizedTest
    @ValueSource(strings = {TestScenarios.DIVIDED, TestScenarios.NO_LEVEL, Courses.CASE_35})
    void theCurveIsThatOfPlayingOnFromEachEvent(String name) {
        var scenario =
                TestScenarios.names().contains(name)
                        ? TestScenarios.scenario(name)
                        : Scenarios.find(name);
        var course = Courses.of(name, 1);
        var curve = HireCurve.of(course, RUNS);
        assertThat(curve).hasSize(course.length() + 1);
        for (int event = 0; event < curve.size(); event += 4) {
            assertThat(curve.get(event).event()).isEqualTo(event);
            assertThat(curve.get(event).hire().share())
                    .as("after event %d", event)
                    .isEqualTo((double) hires(scenario, course, event) / RUNS);
        }
    }

    @Test
    void swingsAddUpFromTheStartToTheEnd() {
        var course = Courses.of(Courses.CASE_35, 1);
        var curve = HireCurve.of(course, RUNS);
        double swings = curve.stream().mapToDouble(Chance::swing).sum();
        assertThat(curve.getFirst().hire().share() + swings)
                .isCloseTo(curve.getLast().hire().share(), within(1e-9));
        for (int event = 1; event < curve.size(); event++) {
            assertThat(curve.get(event - 1).hire().share() + curve.get(event).swing())
                    .isCloseTo(curve.get(event).hire().share(), within(1e-9));
        }
    }

    @Test
    void afterTheDecisionNothingIsOpen() {
        for (long seed = 1; seed <= 4; seed++) {
            var course = Courses.of(Courses.CASE_35, seed);
            var curve = HireCurve.of(course, RUNS);
            boolean hire = isHire(course.after(course.length()));
            IntStream.rangeClosed(1, course.length())
                    .filter(event -> course.event(event) instanceof DecisionReached)
                    .forEach(
                            event ->
                                    assertThat(curve.get(event).hire().share())
                                            .isEqualTo(hire ? 1 : 0));
        }
    }

    // domain 17
    @Test
    void afterAFailedGateThereIsNoHire() {
        var course = Courses.of(TestScenarios.CASE_32, 1);
        var curve = HireCurve.of(course, RUNS);
        int failed =
                IntStream.rangeClosed(1, course.length())
                        .filter(event -> course.event(event) instanceof GateFailed)
                        .findFirst()
                        .orElseThrow();
        assertThat(curve.subList(failed, curve.size()))
                .allSatisfy(each -> assertThat(each.hire().share()).isZero());
    }

    // domain 32
    @Test
    void whatIsDecidedFromTheStartHasNoTurningPoint() {
        assertThat(HireCurve.turning(HireCurve.of(Courses.of(TestScenarios.CASE_32, 1), RUNS)))
                .isEmpty();
    }

    // domain 35
    @Test
    void turningPointsAreTheLargestSwings() {
        var curve = HireCurve.of(Courses.of(Courses.CASE_35, 1), 200);
        var turning = HireCurve.turning(curve);
        assertThat(turning).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        double least = Math.abs(turning.getLast().swing());
        assertThat(least).isGreaterThanOrEqualTo(0.05);
        assertThat(turning)
                .isSortedAccordingTo(
                        (one, other) ->
                                Double.compare(Math.abs(other.swing()), Math.abs(one.swing())));
        assertThat(curve.stream().filter(Chance::turning)).hasSameSizeAs(turning);
    }

    @Test
    void moreRunsNarrowTheInterval() {
        var course = Courses.of(Courses.CASE_35, 1);
        var few = HireCurve.of(course, 25).getFirst().hire();
        var many = HireCurve.of(course, 200).getFirst().hire();
        assertThat(many.halfWidth()).isLessThan(few.halfWidth());
    }

    @Test
    void theCurveOfAForkBendsWhereItWasChanged() {
        var course = Courses.of(Courses.CASE_35, 1);
        var fork = Courses.fork(course, 1, "candidate.ability=-3");
        var before = HireCurve.of(course, RUNS);
        var after = HireCurve.of(fork, RUNS);
        assertThat(after.getFirst()).isEqualTo(before.getFirst());
        assertThat(after.get(1).hire().share()).isLessThan(before.get(1).hire().share());
    }
}
