package dev.hireloop.simulator.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How far lines are indented, and which of them a line could belong to. */
record Indentation(SourceLines lines) {

    private static final Pattern DASHES = Pattern.compile("(?:-\\s++)++(?=\\S)");
    private static final int MOST_COLUMNS = 5;

    /** How many spaces and tabs a line begins with. */
    static int of(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || isTab(line, indent))) {
            indent++;
        }
        return indent;
    }

    private static boolean isTab(String line, int index) {
        return line.charAt(index) == '\t';
    }

    /** The nearest line above that says something, or 0. */
    int before(int line) {
        int above = line - 1;
        while (above > 0 && saysNothing(lines.line(above))) {
            above--;
        }
        return above;
    }

    private static boolean saysNothing(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    /** Why a line does not fit where it stands, and where it would. */
    String advice(int line) {
        var text = lines.line(line);
        int indent = of(text);
        var columns = columnsAbove(line);
        if (!columns.contains(indent + 1)) {
            return "This line begins in column "
                    + (indent + 1)
                    + "; those above it that it could belong to begin in column "
                    + columns.reversed().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" or "))
                    + ".";
        }
        return text.startsWith("-", indent)
                ? "An item of a list stands here among fields; a list stands below a field of its"
                        + " own."
                : "This stands in the column of a list's dashes; indent it deeper to make it part"
                        + " of the item above, or less to end the list.";
    }

    private List<Integer> columnsAbove(int line) {
        var columns = new ArrayList<Integer>();
        int least = Integer.MAX_VALUE;
        int above = before(line);
        while (above > 0 && least > 0 && columns.size() < MOST_COLUMNS) {
            var text = lines.line(above);
            int indent = of(text);
            if (indent < least) {
                var dashes = DASHES.matcher(text).region(indent, text.length());
                if (dashes.lookingAt() && dashes.end() < least) {
                    columns.add(dashes.end() + 1);
                }
                columns.add(indent + 1);
                least = indent;
            }
            above = before(above);
        }
        return columns;
    }
}
