package dev.hireloop.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.scenario.Diagnostic.Severity;

import org.junit.jupiter.api.Test;

/** How a fault is shown: the place, the message, the line and the caret. */
class DiagnosticTests {

    private static String shown(String source, int column) {
        return new Diagnostic(Severity.ERROR, "mine.yaml", 7, column, "title", "Wrong.", source)
                .toString();
    }

    /** What stands above the caret; each wide letter is counted for two. */
    private static int caret(String source, int column) {
        return shown(source, column).lines().skip(2).findFirst().orElseThrow().indexOf('^') - 8;
    }

    @Test
    void theLineStandsBelowTheMessageWithACaretUnderThePlace() {
        assertThat(shown("title: x", 8))
                .isEqualTo(
                        """
                        mine.yaml:7:8: error: Wrong.
                            7 | title: x
                              |        ^""");
    }

    @Test
    void aPathOfSeveralStepsStandsAfterTheMessage() {
        var warning =
                new Diagnostic(
                        Severity.WARNING, "mine.yaml", 12, 3, "script[2].beats[4]", "Odd.", "");
        assertThat(warning).hasToString("mine.yaml:12:3: warning: Odd. (script[2].beats[4])");
    }

    @Test
    void tabsWideLettersAndMarksDoNotShiftTheCaret() {
        assertThat(caret("\ttitle", 2)).isEqualTo(1);
        assertThat(shown("\ttitle", 2)).contains("    7 |  title\n");
        assertThat(caret("日本: x", 5)).isEqualTo(6);
        assertThat(caret("한국: x", 5)).isEqualTo(6);
        assertThat(caret("ｶﾅ: x", 5)).isEqualTo(4);
        assertThat(caret("🙂: x", 4)).isEqualTo(4);
        assertThat(caret("e\u0301: x", 5)).isEqualTo(3);
    }

    @Test
    void nothingUnprintableIsEchoed() {
        assertThat(shown("a\u001B[31m\u202E\u200B\uD800\u0000b", 1))
                .contains("| a\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFDb\n");
        var hidden =
                new Diagnostic(Severity.ERROR, "a\u001Bb.yaml", 1, 1, "", "Wrong.", "").toString();
        assertThat(hidden).isEqualTo("a\uFFFDb.yaml:1:1: error: Wrong.");
    }

    @Test
    void aLongLineIsCutToAWindowAroundThePlace() {
        var source = "x".repeat(200) + "HERE" + "y".repeat(200);
        assertThat(shown(source, 201))
                .isEqualTo(
                        "mine.yaml:7:201: error: Wrong.\n    7 | …"
                                + "x".repeat(44)
                                + "HERE"
                                + "y".repeat(20)
                                + "…\n      | "
                                + " ".repeat(45)
                                + "^");
        assertThat(shown(source, 1)).contains("    7 | " + "x".repeat(68) + "…\n      | ^");
        assertThat(shown(source, 404)).contains("y…".substring(0, 1) + "\n      | ");
    }

    @Test
    void aPlaceBeyondTheLineIsItsEnd() {
        assertThat(caret("title:", 99)).isEqualTo(6);
    }
}
