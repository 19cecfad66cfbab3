package dev.hireloop.simulator.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.junit.jupiter.api.Test;

import java.util.List;

class SubjectTests {

    private static final String FIRST = "script[0].beats[0].at=";
    private static final String SECOND = "script[0].beats[1].at=";

    private static void check(String... axes) {
        var file = TestScenarios.file(TestScenarios.DIVIDED).toString();
        new Subject(file, null, List.of()).check(Grid.of(List.of(axes)));
    }

    private static List<String> faults(String... axes) {
        var refused =
                assertThatExceptionOfType(InvalidInput.class)
                        .isThrownBy(() -> check(axes))
                        .actual();
        return String.valueOf(refused.getMessage()).lines().toList();
    }

    @Test
    void valuesThatFitOnlyTogetherArePlayed() {
        assertThat(faults(FIRST + "'10:00'")).hasSize(1);
        assertThatCode(() -> check(FIRST + "'10:00'", SECOND + "'20:00'"))
                .doesNotThrowAnyException();
    }

    @Test
    void valuesThatDoNotFitTogetherAreRefusedThoughEachFitsAlone() {
        assertThatCode(() -> check(FIRST + "'1:00','5:00'")).doesNotThrowAnyException();
        assertThatCode(() -> check(SECOND + "'2:00','9:00'")).doesNotThrowAnyException();
        assertThat(faults(FIRST + "'1:00','5:00'", SECOND + "'2:00','9:00'"))
                .singleElement()
                .asString()
                .startsWith("--vary " + SECOND + "'2:00': error: This comes before the line");
    }

    @Test
    void aFaultOfManyCellsIsToldOnce() {
        assertThat(faults("panel.ivy.lenience=0.5", "candidate.ability=-1..1:0.1"))
                .singleElement()
                .asString()
                .startsWith("--vary panel.ivy.lenience=0.5: error: ");
    }

    @Test
    void aDozenCellsAreToldAndTheRestCounted() {
        assertThat(faults("candidate.ability=4..15:1")).hasSize(12);
        assertThat(faults("candidate.ability=4..16:1")).hasSize(13).endsWith("and 1 more cell.");
        assertThat(faults("candidate.ability=3..10002:1"))
                .hasSize(13)
                .endsWith("and 9987 more cells.");
    }
}
