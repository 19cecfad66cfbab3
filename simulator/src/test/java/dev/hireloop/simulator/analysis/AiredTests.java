package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.analysis.Aired.Unsaid;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class AiredTests {

    @Test
    void whatNobodyCitesIsUnsaid() {
        var aired = Aired.of(Courses.of(TestScenarios.DIVIDED, 1));
        assertThat(aired.unsaid())
                .extracting(each -> each.signal().value())
                .contains("B2", "C1")
                .doesNotContain("A1", "A2", "B1", "D1", "F1");
        assertThat(aired.aired() + aired.unsaid().size()).isEqualTo(aired.recorded());
        assertThat(aired.share()).isEqualTo((double) aired.aired() / aired.recorded());
    }

    @Test
    void itNamesTheEventAndWhoKnew() {
        var course = Courses.of(TestScenarios.DIVIDED, 1);
        var forgot = unsaid("B2", Aired.of(course));
        assertThat(Happening.words(course.event(forgot.event()), course.opening()))
                .isEqualTo("B2 is noted: Forgot the backfill");
        assertThat(forgot.notedBy()).extracting(Object::toString).containsExactly("joe");
    }

    private static Unsaid unsaid(String signal, Aired aired) {
        return aired.unsaid().stream()
                .filter(each -> each.signal().value().equals(signal))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsMadeToGoUnsaidJoinsThem() {
        var course = Courses.of(TestScenarios.DIVIDED, 1);
        int revealed =
                IntStream.rangeClosed(1, course.length())
                        .filter(event -> course.event(event) instanceof InitialVotesRevealed)
                        .findFirst()
                        .orElseThrow();
        var fork = Courses.fork(course, revealed, "what-if.unsaid=[D1]");
        assertThat(Aired.of(fork).aired()).isEqualTo(Aired.of(course).aired() - 1);
        assertThat(unsaid("D1", Aired.of(fork)).summary()).isEqualTo("Won the second team");
    }

    // domain 36
    @Test
    void aPromotionLeavesNoSignals() {
        var aired = Aired.of(Courses.of("meta-tpm-blocked-at-l7", 1));
        assertThat(aired.recorded()).isZero();
        assertThat(aired.share()).isNull();
    }
}
