package dev.hireloop.simulator.scenario;

import dev.hireloop.simulator.scenario.SyntaxFault.Advice;
import dev.hireloop.simulator.scenario.SyntaxFault.Place;

import org.snakeyaml.engine.v2.events.ScalarEvent;

import java.util.Optional;

/** Slips in texts: their quotes, how they begin, and the brackets around them. */
record TextHelp(SyntaxFault fault) {

    static final String BACKSLASH =
            "In double quotes, a backslash begins a code such as \\n; write \\\\ for the backslash"
                    + " itself, or use single quotes.";

    static String reserved(String sign, String meaning) {
        return "Without quotes, '"
                + sign
                + "' makes this "
                + meaning
                + ", which this language does not know. "
                + inQuotes(sign);
    }

    private static String inQuotes(String sign) {
        return "Text that begins with '" + sign + "' must stand in quotes.";
    }

    Optional<Advice> quote() {
        var noticed = fault.noticed();
        if (fault.context().equals("while scanning a quoted scalar")) {
            return Advice.of(fault.begun(), "The quote opened here is never closed.");
        }
        if (fault.context().equals("while scanning a double-quoted scalar")) {
            return Advice.of(
                    noticed.line(),
                    fault.text(noticed).lastIndexOf('\\', noticed.index()),
                    BACKSLASH);
        }
        return fault.read()
                .textJustRead()
                .filter(text -> text.isSQuoted() || text.isDQuoted())
                .filter(text -> fault.problem().contains("<scalar>") && !isTwoInBrackets())
                .filter(text -> fault.place(text.getEndMark()).line() == noticed.line())
                .map(this::closedTooEarlyOrTooLate);
    }

    /** Rather a comma is missing between them. */
    private boolean isTwoInBrackets() {
        return fault.context().startsWith("while parsing a flow")
                && "\"'".contains(fault.letter(fault.noticed()));
    }

    private Advice closedTooEarlyOrTooLate(ScalarEvent text) {
        var start = fault.place(text.getStartMark());
        var noticed = fault.noticed();
        return start.line() < noticed.line()
                ? new Advice(
                        start,
                        "The quote opened here is closed only in line "
                                + noticed.line()
                                + "; is one missing before?")
                : new Advice(
                        noticed,
                        "The text goes on after its closing quote; "
                                + (text.isSQuoted()
                                        ? "in single quotes, write '' for an apostrophe, or use"
                                                + " double quotes."
                                        : "in double quotes, write \\\" for a quote, or put all of"
                                                + " it in single quotes."));
    }

    Optional<Advice> beginning() {
        var noticed = fault.noticed();
        var problem = fault.problem();
        if (problem.startsWith("found character '")) {
            return Advice.of(noticed, inQuotes(fault.letter(noticed)));
        }
        if (problem.equals("sequence entries are not allowed here")) {
            return Advice.of(
                    noticed, "The dash of a list begins a line of its own. " + inQuotes("- "));
        }
        if (problem.equals("mapping keys are not allowed here")) {
            return Advice.of(noticed, inQuotes("? "));
        }
        if (fault.context().equals("while parsing a block node")
                || fault.letter(noticed).equals(",")) {
            return Advice.of(
                    noticed, "Something is missing before this '" + fault.letter(noticed) + "'.");
        }
        return problem.startsWith("expected <block end>") ? afterBrackets() : scanning();
    }

    /** Text such as {@code [sighs] Well}. */
    private Optional<Advice> afterBrackets() {
        if (fault.problem().endsWith("'}'") || fault.problem().endsWith("']'")) {
            return Optional.empty();
        }
        return fault.read()
                .bracketsJustClosed()
                .map(brackets -> fault.place(brackets.getStartMark()))
                .filter(start -> start.line() == fault.noticed().line())
                .map(start -> new Advice(start, inQuotes(fault.letter(start))));
    }

    private Optional<Advice> scanning() {
        var begun = fault.begun();
        return switch (fault.context()) {
            case "while scanning an anchor",
                    "while scanning an alias",
                    "while scanning a tag",
                    "while scanning a directive" ->
                    Advice.of(begun, inQuotes(fault.letter(begun)));
            case "while scanning a block scalar" ->
                    fault.problem().contains("leading empty lines")
                            ? Advice.of(
                                    fault.noticed().line(),
                                    0,
                                    "The empty lines above hold more spaces than this text is"
                                            + " indented; take them out.")
                            : Advice.of(begun, severalLines(fault.letter(begun)));
            default -> Optional.empty();
        };
    }

    private static String severalLines(String sign) {
        return "'"
                + sign
                + "' begins a text of several lines, which starts in the next one. "
                + inQuotes(sign);
    }

    Optional<Advice> bracket() {
        if (!fault.context().startsWith("while parsing a flow")) {
            return Optional.empty();
        }
        var opened =
                fault.read()
                        .openBrackets()
                        .map(brackets -> fault.place(brackets.getStartMark()))
                        .orElse(fault.begun());
        var sign = fault.letter(opened);
        if (isUnclosed(opened)) {
            return Advice.of(opened, "'" + sign + "' is opened here and never closed.");
        }
        var noticed = fault.noticed();
        return switch (fault.letter(noticed)) {
            case "}", "]" ->
                    Advice.of(
                            noticed,
                            "'"
                                    + sign
                                    + "' of line "
                                    + opened.line()
                                    + " is closed with the other kind of bracket.");
            case ":" ->
                    Advice.of(
                            noticed,
                            "A colon stands inside a text. Put the text in quotes, or, if a field"
                                    + " begins here, a comma before it.");
            case "[", "{" ->
                    Advice.of(noticed, "A bracket stands inside a text; put the text in quotes.");
            default -> Advice.of(noticed, "A comma is missing before this.");
        };
    }

    /** At the end of the file, or where a line follows that looks like one outside of brackets. */
    private boolean isUnclosed(Place opened) {
        var noticed = fault.noticed();
        if (fault.problem().contains("<stream end>")) {
            return true;
        }
        boolean isOverLines = fault.text(opened).substring(opened.index()).strip().length() == 1;
        boolean isQuoted = "\"'".contains(fault.letter(noticed));
        boolean isAfterColon = fault.text(noticed).substring(0, noticed.index()).contains(":");
        return opened.line() < noticed.line() && !isOverLines && !isQuoted && !isAfterColon;
    }
}
