package dev.hireloop.simulator.cli.starter;

import java.util.regex.Pattern;

/** A YAML file as it is written, line by line, with its remarks. */
final class Page {

    private static final int WIDTH = 96;

    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?:\\./)?\\p{L}[\\p{L}0-9_'()./&-]*"
                            + "(?: [\\p{L}0-9'()/][\\p{L}0-9_'()./&-]*)*");

    /** What YAML takes for something other than text. */
    private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private final StringBuilder text = new StringBuilder();

    /** Fields, as they stand. */
    Page fields(String lines) {
        text.append(lines.stripTrailing()).append('\n');
        return this;
    }

    Page gap() {
        text.append('\n');
        return this;
    }

    /** A heading between two parts of the file. */
    Page part(String title) {
        return gap().fields("# --- " + title + " " + "-".repeat(WIDTH - 7 - title.length()));
    }

    /** Words for the reader, over as many lines as they take. */
    Page remark(String words) {
        return remark(0, words);
    }

    Page remark(int indent, String words) {
        var line = new StringBuilder(" ".repeat(indent) + "#");
        int empty = line.length();
        for (String word : words.strip().split("\\s+", -1)) {
            if (line.length() > empty && line.length() + 1 + word.length() > WIDTH) {
                fields(line.toString());
                line.setLength(empty);
            }
            line.append(' ').append(word);
        }
        return fields(line.toString());
    }

    /** Text as a value anywhere in a file, in quotes where it needs them. */
    static String value(String text) {
        return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches() ? text : quoted(text);
    }

    /** Text in quotes. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
