package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.analysis.Choice.Group;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class ChoicesTests {

    private static final Course CASE_35 = Courses.of(Courses.CASE_35, 3);

    private static Decision decision(Course course) {
        if (course.after(course.length()).debrief() instanceof Decided(_, var reached)) {
            return reached.decision();
        }
        throw new IllegalStateException("No decision");
    }

    private static List<Choice> after(int event) {
        return new Choices(CASE_35).after(event);
    }

    @Test
    void aChoiceComesToWhatItsForkComesTo() {
        for (Choice choice : after(60)) {
            if (choice.refused() == null) {
                var fork = Courses.fork(CASE_35, 60, choice.set().getFirst().toString());
                assertThat(choice.decision()).as(choice.label()).isEqualTo(decision(fork));
                assertThat(choice.flips()).isEqualTo(decision(fork) != decision(CASE_35));
            }
        }
    }

    @Test
    void everyVoterCanBeHeldToEveryVote() {
        assertThat(after(60)).filteredOn(it -> it.group() == Group.VOTES).hasSize(5 * 4);
    }

    @Test
    void whatWasNotedCanOnlyGoUnsaid() {
        assertThat(after(60))
                .extracting(Choice::label)
                .anyMatch(label -> label.startsWith("Nobody brings up S-03"))
                .noneMatch(label -> label.startsWith("Nobody notes S-03"));
        assertThat(after(12))
                .extracting(Choice::label)
                .anyMatch(it -> it.startsWith("Nobody notes S-03"));
    }

    @Test
    void theRulesAreFixedInTheFirstEvent() {
        assertThat(after(1)).noneMatch(choice -> choice.group() == Group.RULES);
        assertThat(after(0))
                .filteredOn(choice -> choice.group() == Group.RULES)
                .extracting(choice -> choice.set().getFirst().toString())
                .contains("debrief.scheme=unanimity", "rulebook=meta-pm");
    }

    @Test
    void whatCannotBeSaysWhy() {
        assertThat(after(0))
                .filteredOn(choice -> choice.set().getFirst().value().equals("linkedin-tpm"))
                .singleElement()
                .satisfies(
                        choice -> {
                            assertThat(choice.refused()).isNotBlank();
                            assertThat(choice.decision()).isNull();
                            assertThat(choice.flips()).isFalse();
                        });
    }

    @Test
    void nothingIsLeftToChooseAfterTheLastEvent() {
        assertThat(after(CASE_35.length())).isEmpty();
        assertThatThrownBy(() -> after(CASE_35.length() + 1)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void someoneWhoIsSilentAlreadyStaysSo() {
        var speakers =
                CASE_35.events().stream()
                        .filter(StatementMade.class::isInstance)
                        .map(event -> ((StatementMade) event).speaker())
                        .distinct()
                        .toList();
        var fork = Courses.fork(CASE_35, 55, "what-if.silent=[" + speakers.get(0) + "]");

        assertThat(new Choices(fork).after(60))
                .extracting(choice -> choice.set().getFirst().toString())
                .contains("what-if.silent=[" + speakers.get(0) + ", " + speakers.get(1) + "]");
    }

    private static Stream<Course> courses() {
        return Stream.of(2L, 3L, 4L).map(seed -> Courses.of(Courses.CASE_35, seed));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void theForkOfATurningPointFlipsTheDecision(Course course) {
        var turning = HireCurve.turning(HireCurve.of(course, 400));
        var flips = Flip.of(course, turning);

        assertThat(flips).isNotEmpty();
        for (Flip flip : flips) {
            assertThat(turning).extracting(Chance::event).contains(flip.event());
            assertThat(flip.at()).isEqualTo(flip.event() - 1);
            assertThat(decision(Courses.fork(course, flip.at(), flip.set().toArray(String[]::new))))
                    .isEqualTo(flip.decision())
                    .isNotEqualTo(decision(course));
        }
    }

    @Test
    void nothingFlipsWhatWasCutOffBeforeItsDecision() {
        var whole = CASE_35.trunk().recording();
        var cut = Courses.of(new Recording(whole.header(), CASE_35.trunk().prefix(60)));

        assertThat(new Choices(cut).after(58))
                .isNotEmpty()
                .noneMatch(Choice::flips)
                .anyMatch(Choice::played);
    }

    /** Whoever is told so can see it in the fork. */
    @ParameterizedTest
    @MethodSource("courses")
    void whatIsTooLateWouldChangeNothing(Course course) {
        int unsealed = numberOf(course, ScorecardsUnsealed.class);
        for (int at : List.of(unsealed, course.length() - 1)) {
            var late =
                    new Choices(course).after(at).stream().filter(ChoicesTests::isTooLate).toList();
            assertThat(late).isNotEmpty().noneMatch(Choice::played);
            for (Choice choice : late) {
                var fork = Courses.fork(course, at, choice.set().getFirst().toString());
                assertThat(fork.events()).as(choice.label()).isEqualTo(course.events());
            }
        }
        assertThat(new Choices(course).after(unsealed - 2)).noneMatch(ChoicesTests::isTooLate);
    }

    private static boolean isTooLate(Choice choice) {
        return String.valueOf(choice.refused()).startsWith("Too late here: ");
    }

    private static int numberOf(Course course, Class<?> kind) {
        int event = 1;
        while (!kind.isInstance(course.event(event))) {
            event++;
        }
        return event;
    }

    @Test
    void aFlipThatIsNotOfTheEventSaysSo() {
        var course = Courses.of("linkedin-pm-mediocre-technical-round", 2);
        var flips = new Choices(course).undoing(51);

        assertThat(flips).hasValueSatisfying(flip -> assertThat(flip.local()).isFalse());
    }

    @Test
    void noVoteUndoesAFailedGate() {
        var gate = Courses.of(TestScenarios.CASE_32, 1);

        assertThat(new Choices(gate).after(60))
                .filteredOn(choice -> choice.group() == Group.VOTES)
                .isNotEmpty()
                .noneMatch(Choice::flips);
    }
}
