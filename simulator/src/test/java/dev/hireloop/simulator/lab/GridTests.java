package dev.hireloop.simulator.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.simulator.scenario.InvalidInput;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

class GridTests {

    private static List<String> values(String axis) {
        var read = Axis.of(axis);
        return IntStream.range(0, read.size().intValueExact()).mapToObj(read::value).toList();
    }

    private static void assertRefused(String message, String... axes) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Grid.of(List.of(axes)))
                .withMessage(message);
    }

    @Test
    void aRangeHasBothEndsAndExactSteps() {
        assertThat(values("panel.chair.leniency=-0.3..0.3:0.1"))
                .containsExactly("-0.3", "-0.2", "-0.1", "0.0", "0.1", "0.2", "0.3");
        assertThat(values("signals.S-01.strength=1..3:1")).containsExactly("1", "2", "3");
    }

    @Test
    void aRangeStopsBeforeAnEndThatTheStepsMiss() {
        assertThat(values("candidate.ability=0..1:0.4")).containsExactly("0.0", "0.4", "0.8");
        assertThat(values("candidate.ability=2..2:1")).containsExactly("2");
    }

    @Test
    void valuesAreSplitAtCommasOutsideBrackets() {
        assertThat(values("debrief.scheme=majority, unanimity"))
                .containsExactly("majority", "unanimity");
        assertThat(values("what-if.silent=[a, b],[c],[]")).containsExactly("[a, b]", "[c]", "[]");
        assertThat(values("write-ups.0.note=to be continued..."))
                .containsExactly("to be continued...");
    }

    @Test
    void theLastAxisChangesFastest() {
        var grid = Grid.of(List.of("a=1..2:1", "b=x,y,z"));
        assertThat(grid.cells()).isEqualTo(6);
        assertThat(IntStream.range(0, 6).mapToObj(cell -> grid.settings(cell).toString()))
                .containsExactly(
                        "[a=1, b=x]",
                        "[a=1, b=y]",
                        "[a=1, b=z]",
                        "[a=2, b=x]",
                        "[a=2, b=y]",
                        "[a=2, b=z]");
    }

    @Test
    void aBillionCellsAreRefusedWithTheirCount() {
        assertRefused(
                "That is 1,000,000,000 cells, and 10,000 at most are played: widen a step or vary"
                        + " less at once.",
                "a=1..1000:1",
                "b=1..1000:1",
                "c=1..1000:1");
        assertRefused(
                "That is 999,999,999,999,999,000,000,000,001 cells, and 10,000 at most are played:"
                        + " widen a step or vary less at once.",
                "a=0..999999999999999:0.000000000001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a=1..0:1     | 'a=1..0:1' is an empty range: 1 lies above 0.",
                "a=0..1:0     | 'a=0..1:0' wants a step above 0, not 0.",
                "a=0..1:-1    | 'a=0..1:-1' wants a step above 0, not -1.",
                "a=0..1       | 'a=0..1' says no step: a=0..1:0.1.",
                "a=0..x:1     | 'a=0..x:1' is no range: 'x' is no number.",
                "a=0..1e9:1   | 'a=0..1e9:1' is no range: '1e9' is no number.",
                "a=x,,y       | 'a=x,,y' has an empty value between its commas.",
            })
    void whatIsNoAxisIsRefused(String axis, String message) {
        assertRefused(message, axis);
    }

    @ParameterizedTest
    @CsvSource({"a", "a=", "=1..2:1"})
    void anAxisHasAPathAndValues(String axis) {
        assertRefused(
                "'"
                        + axis
                        + "' is no PATH=VALUES, such as panel.chair.leniency=-0.5..0.5:0.1 or"
                        + " debrief.scheme=majority,unanimity.",
                axis);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertRefused(
                "'a=1..0:1' is an empty range: 1 lies above 0.\n'b' is varied twice.",
                "a=1..0:1",
                "b=1,2",
                "b=3");
    }
}
