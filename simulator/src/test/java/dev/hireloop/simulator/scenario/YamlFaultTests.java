package dev.hireloop.simulator.scenario;

import static dev.hireloop.simulator.scenario.Faults.VALID;
import static dev.hireloop.simulator.scenario.Faults.assertFaults;
import static dev.hireloop.simulator.scenario.Faults.read;
import static dev.hireloop.simulator.scenario.Faults.with;
import static dev.hireloop.simulator.scenario.Faults.without;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is no YAML, or YAML that no field of the language wants. */
class YamlFaultTests {

    private static final String KNOWN =
            " Known here: calibration, candidate, debrief, hireloop, name, panel, rulebook, script,"
                    + " signals, teaches, title, write-ups.";

    private static final String NO_FIELDS = "1:1: error: Expected fields such as 'title: …'.";

    @Test
    void aFileWithoutFieldsSaysWhatIsExpected() {
        assertFaults("", NO_FIELDS);
        assertFaults("# only a remark\n", NO_FIELDS);
        assertFaults("- a list\n", NO_FIELDS);
        assertFaults("a sentence", NO_FIELDS);
    }

    @Test
    void brokenYamlIsSaidWhereItBreaks() {
        assertFaults(
                with("[hiring-manager]", "[hiring-manager"),
                "20:6: error: This is not YAML: expected ',' or ']', but got :");
        assertFaults(
                with("  name: Ines", "\tname: Ines"),
                "8:1: error: This is not YAML: found character '\\t(TAB)' that cannot start any"
                        + " token. (Do not use \\t(TAB) for indentation)");
        assertFaults(
                VALID + "---\ntitle: Another\n",
                "62:1: error: This is not YAML: but found another document");
    }

    @Test
    void whatCannotBePrintedIsRefusedAtItsPlace() {
        for (String hidden : new String[] {"\\e[31m", "\\a", "\\0", "\\u202E"}) {
            assertFaults(
                    with("title: Everyone agrees", "title: \"Everyone" + hidden + "\""),
                    "3:8: error: 'title' holds a character that cannot be printed; take it out.");
        }
    }

    @Test
    void anUnknownFieldAndAMissingOneAreBothNamed() {
        assertFaults(
                with("title: Everyone", "titel: Everyone"),
                "2:1: error: 'title' is missing.",
                "3:1: error: Unknown field 'titel'. Did you mean 'title'?" + KNOWN);
    }

    @Test
    void aFieldThatLooksLikeNoneGetsNoSuggestion() {
        assertFaults(
                with("title: Every", "mood: x\ntitle: Every"),
                "3:1: error: Unknown field 'mood'." + KNOWN);
    }

    @Test
    void aMissingFieldIsSaidWhereItsFieldsBegin() {
        assertFaults(without("  employer: Tallow Rail\n"), "8:3: error: 'employer' is missing.");
        assertFaults(without("rulebook: linkedin-tpm\n"), "2:1: error: 'rulebook' is missing.");
    }

    @Test
    void aFieldThatStandsTwiceIsSaidAtTheSecond() {
        assertFaults(
                with("  target: L6\n", "  target: L6\n  target: L5\n"),
                "12:3: error: 'target' stands here twice; the first is in line 11.");
    }

    @Test
    void emptyTextIsNoText() {
        assertFaults(with("Then let us close.", "\"  \""), "56:25: error: 'says' wants text.");
        assertFaults(
                with("polarity: for, summary", "polarity: , summary"),
                "37:46: error: 'polarity' wants one of for, against, neutral.");
    }

    @Test
    void listsFieldsAndTruthValuesAreNotGuessed() {
        assertFaults(
                with("P-1: { behaviour: gantt-chart }", "P-1:"),
                "35:7: error: 'P-1' wants fields.");
        assertFaults(
                with("decisive: true", "decisive: yes"),
                "36:84: error: 'decisive' wants true or false; write true.");
        assertFaults(
                with("cites: [T-1]", "cites: T-1"),
                "53:63: error: 'cites' wants a list: write [T-1].");
    }

    @Test
    void anAnchorIsRefusedWhereItStands() {
        assertFaults(
                with("rounds: [hiring-manager]", "rounds: &mine [hiring-manager]")
                        .replace("rounds: [technical-deep-dive]", "rounds: *mine"),
                "19:13: error: Anchors and aliases are not part of this language.");
    }

    @Test
    void fiftyLevelsAreTheDeepest() {
        assertFaults("[".repeat(50) + "]".repeat(50), NO_FIELDS);
        assertFaults("[".repeat(51) + "]".repeat(51), "1:51: error: Nested deeper than 50 levels.");
        assertFaults("[".repeat(100_000), "1:51: error: Nested deeper than 50 levels.");
    }

    @Test
    void threeMegabytesAreTheLargest() {
        int left = 3_000_000 - VALID.length();
        var remarks = ("#" + "x".repeat(98) + "\n").repeat(left / 100) + "\n".repeat(left % 100);
        assertThat(read(remarks + VALID).title()).isEqualTo("Everyone agrees");
        assertFaults("#" + remarks + VALID, "1:1: error: The file is larger than 3 MB.");
    }

    @Test
    void everyFaultIsSaidAtOnceAndInTheOrderOfTheFile() {
        assertFaults(
                with("level: L6, summary", "level: L9, summary")
                        .replace("title: Everyone", "titel: Everyone")
                        .replace("leniency: 0.3", "leniency: 2"),
                "2:1: error: 'title' is missing.",
                "3:1: error: Unknown field 'titel'. Did you mean 'title'?" + KNOWN,
                "24:29: error: 'leniency' wants a number from -1.5 to 1.5.",
                "60:25: error: linkedin-tpm@1's ladder has no L9.");
    }
}
