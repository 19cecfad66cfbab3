package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.simulator.scenario.Effect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class FlagsTests {

    private static final Set<Effect> ON_CARDS =
            EnumSet.of(
                    Effect.NOISE,
                    Effect.LENIENCY_SPREAD,
                    Effect.HALO,
                    Effect.CENTRAL_TENDENCY,
                    Effect.CONTRAST);

    private static final Set<Effect> IN_TALK =
            EnumSet.of(Effect.ANCHORING, Effect.AUTHORITY, Effect.CONFORMITY, Effect.POLARISATION);

    private static Stream<Course> courses() {
        return Courses.all();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void eachFlagIsOnAnEventOnWhichItsEffectCanAct(Course course) {
        var flags = Flags.of(course);
        assertThat(flags).isNotEmpty();
        for (Flag flag : flags) {
            var event = course.event(flag.event());
            if (ON_CARDS.contains(flag.effect())) {
                assertThat(event).isInstanceOf(ScorecardSubmitted.class);
            } else {
                assertThat(IN_TALK).contains(flag.effect());
                assertThat(event).isInstanceOf(StatementMade.class);
                assertThat(((StatementMade) event).speaker()).isNotEqualTo(flag.person());
            }
            assertThat(Math.abs(flag.size())).isBetween(0.005, 3.0);
        }
        assertThat(flags).isSortedAccordingTo((one, other) -> one.event() - other.event());
    }

    @Test
    void withoutEffectsThereIsNothingToFlag() {
        var course = Courses.of(Courses.CASE_35, 1);
        assertThat(Flags.of(Courses.fork(course, 0, "tendencies=off"))).isEmpty();
    }

    @Test
    void anEffectThatIsSwitchedOffIsNotFlagged() {
        var course = Courses.of(Courses.CASE_35, 1);
        assertThat(effects(course)).contains(Effect.HALO, Effect.ANCHORING);
        assertThat(effects(Courses.fork(course, 0, "tendencies.halo=off")))
                .doesNotContain(Effect.HALO)
                .contains(Effect.ANCHORING);
    }

    private static Set<Effect> effects(Course course) {
        return Flags.of(course).stream().map(Flag::effect).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"ANCHORING", "AUTHORITY", "POLARISATION"})
    void theDiscussionsEffectsActSomewhere(Effect effect) {
        assertThat(Courses.all().map(FlagsTests::effects)).anyMatch(each -> each.contains(effect));
    }

    @ParameterizedTest
    @EnumSource
    void eachEffectIsExplainedAndHasASource(Effect effect) {
        assertThat(Findings.explanation(effect)).endsWith(".");
        assertThat(Findings.source(effect)).containsPattern("(19|20)\\d\\d");
    }
}
