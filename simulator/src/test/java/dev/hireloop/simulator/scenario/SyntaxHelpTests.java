package dev.hireloop.simulator.scenario;

import static dev.hireloop.simulator.scenario.Faults.assertFaults;

import org.junit.jupiter.api.Test;

/** What someone who has never seen YAML hears of the usual slips, and where. */
class SyntaxHelpTests {

    private static final String NO_FIELD =
            "This line is no field: a field is written 'name: text'. Text that goes on from the"
                    + " line above is indented deeper than its field.";

    private static void assertFault(String text, String place, String message) {
        assertFaults(
                () -> YamlFile.open(text, new Problems("mine.yaml")),
                place + ": error: " + message);
    }

    private static String inQuotes(String sign) {
        return "Text that begins with '" + sign + "' must stand in quotes.";
    }

    @Test
    void aTabIsNoIndentation() {
        var message = "A tab stands here; YAML is indented with spaces.";
        assertFault("a:\n\tb: c\n", "2:1", message);
        assertFault("a:\n  b: c\n  \td: e\n", "3:3", message);
        assertFault("-\ta: b\n", "1:2", message);
    }

    @Test
    void aColonInsideATextIsPointedAt() {
        var message = "A colon stands inside a text; put the text in quotes.";
        assertFault("says: Note: this\n", "1:11", message);
        assertFault("- who: a\n  says: Note: this\n", "2:13", message);
        assertFault(
                "says: “Note: this”\n",
                "1:12",
                message + " Curly quotes are none to YAML; use \" instead.");
        assertFault(
                "a: { who: x, says: Note: this }\n",
                "1:24",
                "A colon stands inside a text. Put the text in quotes, or, if a field begins here,"
                        + " a comma before it.");
    }

    @Test
    void anUnclosedQuoteIsSaidWhereItWasOpened() {
        assertFault("a: b\nsays: \"x\ny: z\n", "2:7", "The quote opened here is never closed.");
        assertFault("says: 'x\n", "1:7", "The quote opened here is never closed.");
        assertFault(
                "says: \"x\nteaches: \"y\"\n",
                "1:7",
                "The quote opened here is closed only in line 2; is one missing before?");
    }

    @Test
    void textAfterAClosingQuoteIsExplained() {
        assertFault(
                "says: 'Don't'\n",
                "1:12",
                "The text goes on after its closing quote; in single quotes, write '' for an"
                        + " apostrophe, or use double quotes.");
        assertFault(
                "a: { says: \"a \"no\" to me\" }\n",
                "1:16",
                "The text goes on after its closing quote; in double quotes, write \\\" for a"
                        + " quote, or put all of it in single quotes.");
    }

    @Test
    void aBackslashInDoubleQuotesIsExplained() {
        assertFault("a: \"C:\\Users\"\n", "1:7", TextHelp.BACKSLASH);
        assertFault("a: \"a\\qb\"\n", "1:6", TextHelp.BACKSLASH);
        assertFault("a: \"\\UFFFFFFFF\"\n", "1:7", TextHelp.BACKSLASH);
    }

    @Test
    void anUnclosedBracketIsSaidWhereItWasOpened() {
        assertFault("a: [b, c\nd: e\n", "1:4", "'[' is opened here and never closed.");
        assertFault("a: [b, \"c\"\nd: e\n", "1:4", "'[' is opened here and never closed.");
        assertFault("a: {b: c\nd: e\n", "1:4", "'{' is opened here and never closed.");
        assertFault("a: {b: [c\n", "1:8", "'[' is opened here and never closed.");
        assertFault(
                "a: [b, c}\n", "1:9", "'[' of line 1 is closed with the other kind of bracket.");
        assertFault("a:\n  - ]b\n", "2:5", "Something is missing before this ']'.");
        assertFault("a: {b: c}}\n", "1:10", "'}' closes what was never opened.");
    }

    @Test
    void aMissingCommaIsPointedAt() {
        assertFault("{\n\"a\": \"b\"\n\"c\": 1\n}\n", "3:1", "A comma is missing before this.");
        assertFault(
                "{ \"a\": 1,\n \"b\": \"2\" \"c\": 3}", "2:11", "A comma is missing before this.");
        assertFault("a: [b,, c]\n", "1:7", "Something is missing before this ','.");
        assertFault(
                "a: {b: c [d}\n",
                "1:10",
                "A bracket stands inside a text; put the text in quotes.");
    }

    @Test
    void textThatBeginsWithASignOfYamlWantsQuotes() {
        assertFault("a: @b\n", "1:4", inQuotes("@"));
        assertFault("a: `b`\n", "1:4", inQuotes("`"));
        assertFault("a: %b\n", "1:4", inQuotes("%"));
        assertFault("%b: c\n", "1:1", inQuotes("%"));
        assertFault("a: & b\n", "1:4", inQuotes("&"));
        assertFault("a: ? b\n", "1:4", inQuotes("? "));
        assertFault("a: [sighs] Well\n", "1:4", inQuotes("["));
        assertFault("a: {sighs} Well\n", "1:4", inQuotes("{"));
        assertFault(
                "a: - b\n",
                "1:4",
                "The dash of a list begins a line of its own. " + inQuotes("- "));
        for (String sign : new String[] {"|", ">"}) {
            assertFault(
                    "a: " + sign + "90% sure\n",
                    "1:4",
                    "'"
                            + sign
                            + "' begins a text of several lines, which starts in the next one. "
                            + inQuotes(sign));
        }
    }

    @Test
    void wrongIndentationIsMeasured() {
        assertFault(
                "a:\n  b:\n    c: d\n   e: f\n",
                "4:4",
                "This line begins in column 4; those above it that it could belong to begin in"
                        + " column 1 or 3 or 5.");
        assertFault(
                "a:\n  - b: c\n # remark\n - d: e\n",
                "4:2",
                "This line begins in column 2; those above it that it could belong to begin in"
                        + " column 1 or 3 or 5.");
        assertFault(
                " a: b\nc: d\n",
                "2:1",
                "This line begins in column 1; those above it that it could belong to begin in"
                        + " column 2.");
        assertFault(
                "a: b\n\n  c: d\n",
                "3:3",
                "This field is indented deeper than 'a' in line 1, which has a text already; begin"
                        + " both in the same column.");
    }

    @Test
    void fieldsAndItemsOfOneColumnAreToldApart() {
        assertFault(
                "a:\n  - b: c\n  d: e\n",
                "3:3",
                "This stands in the column of a list's dashes; indent it deeper to make it part of"
                        + " the item above, or less to end the list.");
        assertFault(
                "a: b\n- c\n",
                "2:1",
                "An item of a list stands here among fields; a list stands below a field of its"
                        + " own.");
    }

    @Test
    void aMissingSpaceIsPointedAt() {
        assertFault(
                "who:candidate\nsays: x\n", "1:5", "A space is missing after the colon of 'who'.");
        assertFault(
                "a: b\nwho:candidate\nsays: x\n",
                "2:5",
                "A space is missing after the colon of 'who'.");
        assertFault(
                "a:\n  - who:candidate\n    says: x\n",
                "2:9",
                "A space is missing after the colon of 'who'.");
        assertFault("a:\n  - b: c\n  -d: e\n", "3:4", "A space is missing after the dash.");
    }

    @Test
    void aLineWithoutAColonIsNoField() {
        assertFault("title\nname: x\n", "1:1", NO_FIELD);
        assertFault("a: b\nc\nd: e\n", "2:1", NO_FIELD);
    }

    @Test
    void aRemarkEndsAText() {
        assertFault(
                "says: We are #1 and\n  proud\n",
                "1:14",
                "Here a remark begins and the text ends; text with ' #' in it must stand in"
                        + " quotes.");
    }

    @Test
    void somethingInvisibleBesideAColonIsPointedAt() {
        assertFault(
                "title:\u00A0Foo\nname: x\n",
                "1:7",
                "Something invisible stands here that is not a space (U+00A0); replace it with the"
                        + " space bar.");
    }

    @Test
    void aFileHoldsOneDocument() {
        assertFault(
                "a: b\n---\nc: d\n",
                "2:1",
                "'---' begins a second document, and a file holds only one.");
        assertFault(
                "a: b\n...\nc: d\n", "2:1", "'...' ends the document, and nothing may follow it.");
    }

    @Test
    void aNameHasAnEnd() {
        assertFault(
                "x".repeat(1_025) + ": y\n", "1:1", "A field's name has at most 1024 characters.");
    }
}
