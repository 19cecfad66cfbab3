package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.nodes.Node;

import java.util.Arrays;

/** The lines of a file, found by their number. */
final class SourceLines {

    static final SourceLines NONE = new SourceLines("");

    private final String text;
    private int[] starts = {0};
    private int count = 1;

    SourceLines(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLoneReturn =
                    c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (c == '\n' || isLoneReturn) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
    }

    int count() {
        return count;
    }

    /** The line of that number, from 1, without its line end; empty where there is none. */
    String line(int number) {
        if (number < 1 || number > count) {
            return "";
        }
        int start = starts[number - 1];
        int end = number == count ? text.length() : starts[number];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** What stands in the node's line from where it begins, without leading blanks. */
    String after(Node node) {
        return node.getStartMark()
                .map(
                        mark -> {
                            var line = line(mark.getLine() + 1);
                            int length = line.codePointCount(0, line.length());
                            int from = Math.min(mark.getColumn(), length);
                            return line.substring(line.offsetByCodePoints(0, from));
                        })
                .orElse("")
                .stripLeading();
    }
}
