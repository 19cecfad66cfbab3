package dev.hireloop.simulator.scenario;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that look like a space, or like nothing, and are letters to YAML. */
final class Invisible {

    private static final String ANY = "[\\u00A0\\u2007\\u200B-\\u200D\\u202F\\u2060\\u3000\\uFEFF]";

    /** Around the colon or the dash that would otherwise part a name from its value. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:[:-]\\s*)(" + ANY + ")|(" + ANY + ")(?:\\s*:)");

    private static final String NOT_IN_FRONT = "\u00A0\u2007\u200B\u202F\u2060\uFEFF";

    private Invisible() {}

    /** Whether no line of any language begins with it. */
    static boolean isNotInFront(int character) {
        return NOT_IN_FRONT.indexOf(character) >= 0;
    }

    /** Where in the line one stands next to a colon or a dash, as an index, else -1. */
    static int besideColonOrDash(String line) {
        Matcher matcher = BETWEEN.matcher(line);
        return matcher.find() ? Math.max(matcher.start(1), matcher.start(2)) : -1;
    }

    static String code(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    static String message(int character) {
        return "Something invisible stands here that is not a space ("
                + code(character)
                + "); replace it with the space bar.";
    }
}
