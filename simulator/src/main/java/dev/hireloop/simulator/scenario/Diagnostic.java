package dev.hireloop.simulator.scenario;

import java.util.Locale;

/**
 * One fault of a file, or one warning.
 *
 * @param file what it is called; or the setting, such as {@code --set panel.wilk.openness=2}, for
 *     one whose fault that is
 * @param line from 1; 0 for a setting, which has no lines
 * @param column from 1, in characters; 0 for a setting
 * @param path the way to the value, such as {@code panel.okafor.role} or {@code script[0].beats[4]}
 *     (the first item is 0); empty for a fault of no single value
 * @param source the line of the file without its line end; characters that cannot be shown are
 *     replaced, each by one; empty where there is none
 */
public record Diagnostic(
        Severity severity,
        String file,
        int line,
        int column,
        String path,
        String message,
        String source)
        implements Comparable<Diagnostic> {

    /** Whether the file can be played all the same. */
    public enum Severity {
        ERROR,
        WARNING
    }

    @Override
    public int compareTo(Diagnostic other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** The place and the message in one line, then the source line and a caret. */
    @Override
    public String toString() {
        return Printable.text(file)
                + (line > 0 ? ":" + line + ":" + column : "")
                + ": "
                + severity.name().toLowerCase(Locale.ROOT)
                + ": "
                + message
                + (path.contains(".") || path.contains("[") ? " (" + path + ")" : "")
                + Excerpt.of(source, line, column);
    }
}
