package dev.hireloop.simulator.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class ChapterTests {

    private static Stream<String> scenarios() {
        return TestScenarios.names().stream();
    }

    private static List<String> names(String scenario) {
        return Chapter.of(Plays.of(scenario, 1).events()).stream().map(Chapter::name).toList();
    }

    // domain 32
    @Test
    void aFailedGateHasAChapterOfItsOwn() {
        assertThat(names(TestScenarios.CASE_32))
                .containsExactly(
                        "Rounds",
                        "Unsealing",
                        "Straw poll",
                        "Discussion",
                        "Gate",
                        "Vote",
                        "Decision");
    }

    @Test
    void aHireEndsInCalibration() {
        assertThat(names(TestScenarios.HIRED))
                .containsExactly(
                        "Rounds",
                        "Unsealing",
                        "Straw poll",
                        "Discussion",
                        "Vote",
                        "Decision",
                        "Calibration");
    }

    // domain §2, invariant 8
    @Test
    void aReopenedDebriefIsDiscussedAgain() {
        assertThat(names(TestScenarios.NO_LEVEL))
                .endsWith("Decision", "Calibration", "Discussion", "Vote", "Decision");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void chaptersHoldEachEventOnce(String name) {
        var events = Plays.of(name, 1).events();
        for (int played = 1; played <= events.size(); played++) {
            int next = 1;
            for (Chapter chapter : Chapter.of(events.subList(0, played))) {
                assertThat(chapter.from()).isEqualTo(next);
                assertThat(chapter.to()).isGreaterThanOrEqualTo(chapter.from());
                next = chapter.to() + 1;
            }
            assertThat(next).isEqualTo(played + 1);
        }
    }

    @Test
    void nothingHasNoChapters() {
        assertThat(Chapter.of(List.of())).isEmpty();
    }
}
