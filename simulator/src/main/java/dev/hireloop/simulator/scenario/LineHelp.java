package dev.hireloop.simulator.scenario;

import dev.hireloop.simulator.scenario.SyntaxFault.Advice;
import dev.hireloop.simulator.scenario.SyntaxFault.Place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips in how lines are written and indented. */
record LineHelp(SyntaxFault fault) {

    private static final Pattern FIELD =
            Pattern.compile("\\s*(?:- ++)*+(?<name>[^\\s:#'\"\\[{-][^:#]*+):(?:\\s|$)");

    private static final Pattern NO_SPACE_AFTER_COLON =
            Pattern.compile("\\s*(?:- ++)*+(?<name>[A-Za-z][\\w-]*+):(?=[^\\s:/])");

    private static final Pattern NO_SPACE_AFTER_DASH = Pattern.compile("\\s*-(?=[A-Za-z{\\[\"'])");
    private static final Pattern OPENING_CURLY_QUOTE = Pattern.compile(":\\s+[“”„‘’]");

    /** The library's own limit. */
    private static final int LONGEST_NAME = 1024;

    private static final int LONGEST_SHOWN = 40;

    Optional<Advice> tab() {
        var noticed = fault.noticed();
        int tab = fault.text(noticed).indexOf('\t');
        boolean isIndentation = tab >= 0 && tab < fault.indent(noticed.line());
        return isIndentation || fault.problem().contains("(TAB)")
                ? Advice.of(noticed.line(), tab, "A tab stands here; YAML is indented with spaces.")
                : Optional.empty();
    }

    Optional<Advice> invisible() {
        int noticed = fault.noticed().line();
        for (int number : new int[] {noticed, fault.before(noticed), fault.begun().line()}) {
            var line = fault.lines().line(number);
            int index = Invisible.besideColonOrDash(line);
            if (index >= 0) {
                return Advice.of(number, index, Invisible.message(line.codePointAt(index)));
            }
        }
        return Optional.empty();
    }

    Optional<Advice> document() {
        int noticed = fault.noticed().line();
        if (fault.problem().equals("but found another document")) {
            return Advice.of(
                    noticed, 0, "'---' begins a second document, and a file holds only one.");
        }
        int above = fault.before(noticed);
        return fault.problem().startsWith("expected '<document start>'")
                        && fault.lines().line(above).startsWith("...")
                ? Advice.of(above, 0, "'...' ends the document, and nothing may follow it.")
                : Optional.empty();
    }

    Optional<Advice> colon() {
        if (!fault.problem().equals("mapping values are not allowed here")) {
            return Optional.empty();
        }
        var noticed = fault.noticed();
        var text = fault.text(noticed);
        var field = FIELD.matcher(text);
        if (field.lookingAt()) {
            if (field.end() <= noticed.index()) {
                return Advice.of(noticed, colonInText(text));
            }
            if (noticed.index() > LONGEST_NAME) {
                return Advice.of(
                        noticed.line(),
                        0,
                        "A field's name has at most " + LONGEST_NAME + " characters.");
            }
        }
        int above = fault.before(noticed.line());
        if (above == 0) {
            return Optional.empty();
        }
        var fieldAbove = FIELD.matcher(fault.lines().line(above));
        return Optional.of(
                fieldAbove.lookingAt() ? tooDeep(fieldAbove.group("name"), above) : noField(above));
    }

    private static String colonInText(String line) {
        return "A colon stands inside a text; put the text in quotes."
                + (OPENING_CURLY_QUOTE.matcher(line).find()
                        ? " Curly quotes are none to YAML; use \" instead."
                        : "");
    }

    private Advice tooDeep(String nameAbove, int above) {
        int line = fault.noticed().line();
        return new Advice(
                new Place(line, fault.indent(line)),
                "This field is indented deeper than '"
                        + Printable.start(nameAbove.strip(), LONGEST_SHOWN)
                        + "' in line "
                        + above
                        + ", which has a text already; begin both in the same column.");
    }

    Optional<Advice> noField() {
        return fault.problem().equals("could not find expected ':'")
                ? Optional.of(noField(fault.begun().line()))
                : Optional.empty();
    }

    private Advice noField(int line) {
        Matcher joined = NO_SPACE_AFTER_COLON.matcher(fault.lines().line(line));
        return joined.lookingAt()
                ? new Advice(
                        new Place(line, joined.end()),
                        "A space is missing after the colon of '"
                                + Printable.start(joined.group("name"), LONGEST_SHOWN)
                                + "'.")
                : new Advice(
                        new Place(line, fault.indent(line)),
                        "This line is no field: a field is written 'name: text'. Text that goes on"
                                + " from the line above is indented deeper than its field.");
    }

    Optional<Advice> indentation() {
        var problem = fault.problem();
        if (!problem.startsWith("expected <block end>")
                && !problem.startsWith("expected '<document start>'")) {
            return Optional.empty();
        }
        var noticed = fault.noticed();
        Matcher dash = NO_SPACE_AFTER_DASH.matcher(fault.text(noticed));
        if (dash.lookingAt()) {
            return Advice.of(noticed.line(), dash.end(), "A space is missing after the dash.");
        }
        if (problem.endsWith("'}'") || problem.endsWith("']'")) {
            return Advice.of(
                    noticed, "'" + fault.letter(noticed) + "' closes what was never opened.");
        }
        int above = fault.before(noticed.line());
        int remark = fault.lines().line(above).indexOf(" #");
        if (problem.endsWith("'<scalar>'") && remark >= 0) {
            return Advice.of(
                    above,
                    remark + 1,
                    "Here a remark begins and the text ends; text with ' #' in it must stand in"
                            + " quotes.");
        }
        return Advice.of(
                noticed.line(),
                fault.indent(noticed.line()),
                new Indentation(fault.lines()).advice(noticed.line()));
    }
}
