package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Role;
import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class RuleOutcomeTests {

    private static Stream<Course> courses() {
        return Courses.shipped();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void theSchemeInForceCameToTheDecision(Course course) {
        var decided = (Decided) course.after(course.length()).debrief();

        assertThat(RuleOutcome.of(course))
                .filteredOn(RuleOutcome::inForce)
                .singleElement()
                .extracting(RuleOutcome::decision)
                .isEqualTo(decided.outcome().decision());
    }

    @Test
    void noSchemeSetsAFailedGateAside() {
        var outcomes = RuleOutcome.of(Courses.of(TestScenarios.CASE_32, 1));

        assertThat(outcomes).extracting(RuleOutcome::decision).containsOnly(Decision.NO_HIRE);
        assertThat(outcomes)
                .filteredOn(it -> it.scheme() == DecisionScheme.MAJORITY)
                .extracting(RuleOutcome::votes)
                .containsExactly(Decision.HIRE);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aVetoNeedsSomeoneWhoCouldCastIt(Course course) {
        boolean raiser =
                course.opening().panel().stream().anyMatch(it -> it.role() == Role.BAR_RAISER);

        assertThat(RuleOutcome.of(course).stream().map(RuleOutcome::scheme))
                .matches(it -> it.contains(DecisionScheme.BAR_RAISER_VETO) == raiser);
    }
}
