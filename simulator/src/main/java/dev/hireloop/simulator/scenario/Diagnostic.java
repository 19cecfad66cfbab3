package dev.hireloop.simulator.scenario;

/**
 * One fault of a file.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record Diagnostic(String file, int line, int column, String message)
        implements Comparable<Diagnostic> {

    @Override
    public int compareTo(Diagnostic other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": error: " + message;
    }
}
