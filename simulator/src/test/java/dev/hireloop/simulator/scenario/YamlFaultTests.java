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
            " Known here: base, calibration, candidate, debrief, entry, expect, facilitation, hireloop, name, panel,"
                    + " rulebook, script, signals, teaches, tendencies, title, variants, what-if, write-ups.";

    private static final String WANTED = "Expected fields such as 'title: …'";

    @Test
    void whatCannotBePrintedIsRefusedAtItsPlace() {
        for (String hidden :
                new String[] {"\\e[31m", "\\a", "\\0", "\\u202E", "\\x9b", "\\ud800"}) {
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
                "37:46: error: 'polarity' wants one of for, against, neutral, open.");
    }

    @Test
    void listsFieldsAndTruthValuesAreNotGuessed() {
        assertFaults(
                with("P-1: { behaviour: gantt-chart }", "P-1:"),
                "35:7: error: 'P-1' wants fields.");
        assertFaults(
                with("decisive: true", "decisive: on"),
                "36:84: error: 'decisive' wants true or false; write true.");
        assertFaults(
                with("cites: [T-1]", "cites: T-1"),
                "53:63: error: 'cites' wants a list: write [T-1].");
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
                "60:25: error: linkedin-tpm@2's ladder has no L9; it goes from L4 to L7.");
    }

    @Test
    void aFileWithoutFieldsSaysWhatIsExpected() {
        assertFaults("", "1:1: error: The file is empty. " + WANTED + ".");
        assertFaults(" \n\n", "1:1: error: The file is empty. " + WANTED + ".");
        assertFaults("# a remark\n", "1:1: error: The file holds remarks only. " + WANTED + ".");
        assertFaults("- a list\n", "1:1: error: " + WANTED + ", not a list.");
        assertFaults("[\"of\", \"JSON\"]", "1:1: error: " + WANTED + ", not a list.");
        assertFaults("a sentence", "1:1: error: " + WANTED + ", not text alone.");
    }

    @Test
    void jsonIsYamlToo() {
        var problems = new Problems("mine.json");
        var fields = YamlFile.open("{\n\t\"title\": \"x\",\n\t\"rounds\": [1]\n}\n", problems);
        assertThat(fields.text("title")).isEqualTo("x");
        assertThat(fields.list("rounds", each -> each.integer(1, 2))).containsExactly(1);
        problems.raise();
    }

    @Test
    void numbersAndTruthValuesAreNoText() {
        assertFaults(
                with("title: Everyone agrees", "title: 2001"),
                "3:8: error: 'title' wants text; without quotes, 2001 is a number. Write \"2001\".");
        assertFaults(
                with("title: Everyone agrees", "title: True"),
                "3:8: error: 'title' wants text; without quotes, True is a truth value. Write"
                        + " \"True\".");
        assertFaults(
                with("title: Everyone agrees", "title: null"),
                "3:8: error: 'title' wants text; without quotes, null is YAML's word for nothing."
                        + " Write \"null\".");
        assertThat(read(with("title: Everyone agrees", "title: \"2001\"")).title())
                .isEqualTo("2001");
        assertThat(read(with("title: Everyone agrees", "title: No")).title()).isEqualTo("No");
    }

    @Test
    void aNumberInQuotesIsNone() {
        assertFaults(
                with("leniency: 0.3", "leniency: \"0.3\""),
                "24:29: error: 'leniency' wants a number from -1.5 to 1.5, without quotes.");
    }

    @Test
    void textAfterAHashIsMissed() {
        assertFaults(
                with("title: Everyone agrees", "title: #1 choice"),
                "3:7: error: 'title' wants text; what follows # is a remark unless it stands in"
                        + " quotes.");
    }

    @Test
    void textHasAnEnd() {
        assertFaults(
                with("title: Everyone", "title: >\n" + "  word\n".repeat(2_001) + "  Everyone"),
                "3:8: error: 'title' has 10021 characters; 10000 are the most.");
    }

    @Test
    void curlyQuotesAreWarnedOf() {
        var problems = new Problems("mine.yaml");
        assertThat(YamlFile.open("title: \u201CFoo\u201D\n", problems).text("title"))
                .isEqualTo("\u201CFoo\u201D");
        assertThat(problems.none()).isTrue();
        assertThat(problems.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "These curly quotes will be part of the text; YAML's own are \" and '.");
    }

    @Test
    void aNameThatWasMeantAsTextSaysWhatWentWrong() {
        assertFaults(
                with("says: Then let us close.", "says: Then, let us close."),
                "56:31: error: Unknown field 'let us close.'. If it belongs to the text before it,"
                        + " put that text in quotes: without them, a comma ends it. Known here:"
                        + " cites, only, says, veto, who.");
        assertFaults(
                with("{ who: ada, says: Then", "{ who:ada, says: Then"),
                "56:7: error: 'who' is missing.",
                "56:9: error: Unknown field 'who:ada'. A space is missing after the colon. Known"
                        + " here: cites, only, says, veto, who.");
        assertFaults(
                with("  target: L6", "  -target: L6"),
                "8:3: error: 'target' is missing.",
                "11:3: error: Unknown field '-target'. A space is missing after the dash. Did you"
                        + " mean 'target'? Known here: ability, claims, current, earlier-today, employer, leaning, motive, name, past, prepared-for, target, title, transfer.");
        assertFaults(
                with("P-1: { behaviour: gantt-chart }", "P-1: behaviour:gantt-chart"),
                "35:8: error: 'P-1' wants fields; with a space after the colon: behaviour:"
                        + " gantt-chart.");
    }

    @Test
    void whatTheLanguageDoesNotKnowIsRefusedWhereItStands() {
        assertFaults(
                with("rounds: [hiring-manager]", "rounds: &mine [hiring-manager]")
                        .replace("rounds: [technical-deep-dive]", "rounds: *mine"),
                "19:13: error: Without quotes, '&' makes this an anchor, which this language does"
                        + " not know. Text that begins with '&' must stand in quotes.");
        assertFaults("a: *b\n", "1:4: error: " + TextHelp.reserved("*", "an alias"));
        assertFaults("a: !!str b\n", "1:4: error: " + TextHelp.reserved("!", "a tag"));
        assertFaults("<<: {a: b}\n", "1:1: error: " + TextHelp.reserved("<<", "a merge"));
        assertFaults("? [a]\n: b\n" + VALID, "1:3: error: A field's name is plain text.");
    }

    @Test
    void fiftyLevelsAreTheDeepest() {
        var wanted = "1:1: error: " + WANTED + ", not a list.";
        assertFaults("[".repeat(50) + "]".repeat(50), wanted);
        assertFaults("[".repeat(51) + "]".repeat(51), "1:51: error: Nested deeper than 50 levels.");
    }

    @Test
    void twentyThousandNodesAreTheMost() {
        var list = "x, ".repeat(1_000) + "\n";
        assertFaults(
                "[" + list.repeat(19) + "x, ".repeat(999) + "]",
                "1:1: error: " + WANTED + ", not a list.");
        assertFaults(
                "[" + list.repeat(20) + "]",
                "20:2998: error: The file holds more than 20000 names, texts and lists.");
    }
}
