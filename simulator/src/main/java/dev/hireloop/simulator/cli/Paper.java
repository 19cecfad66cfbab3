package dev.hireloop.simulator.cli;

import java.util.Locale;
import java.util.regex.Pattern;

/** Plain text with headings, indents and wrapped paragraphs, 80 columns wide. */
final class Paper {

    static final int WIDTH = 80;

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");

    private final StringBuilder text = new StringBuilder();

    Paper heading(String words) {
        return gap().line(0, words.toUpperCase(Locale.ROOT));
    }

    Paper gap() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return this;
    }

    Paper line(int indent, String words) {
        text.append(" ".repeat(indent)).append(printable(words)).append('\n');
        return this;
    }

    /** Words that may take several lines. */
    Paper paragraph(int indent, String words) {
        var line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && indent + line.length() + 1 + word.length() > WIDTH) {
                line(indent, line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line(indent, line.toString());
    }

    /** A recording may come from a stranger; nothing in it may command the terminal. */
    static String printable(String words) {
        return UNPRINTABLE.matcher(words).replaceAll("\uFFFD");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
