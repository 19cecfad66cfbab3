package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.agreement.Proportion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** A sweep for a terminal: bars along one axis, a map over two, a list over more. */
final class SweepPage {

    private static final int INDENT = 2;
    private static final int LEAST_LABEL = 8;
    private static final int MOST_LABEL = 34;
    private static final int MOST_LISTED = 60;
    private static final String SHADES = " ░▒▓█";

    private final List<LabReport.Cell> cells;
    private final List<String> paths;
    private final Paper paper;

    private SweepPage(List<LabReport.Cell> cells, Paper paper) {
        this.cells = cells;
        this.paths = List.copyOf(cells.getFirst().set().sequencedKeySet());
        this.paper = paper;
    }

    static void add(List<LabReport.Cell> cells, Paper paper) {
        new SweepPage(cells, paper).sweep();
    }

    private void sweep() {
        paper.heading(cells.getFirst().promoted() == null ? "Hire share" : "Promoted")
                .line(INDENT, "by " + String.join(" and ", paths));
        if (paths.size() != 2 || !map()) {
            list();
        }
        if (paths.size() == 1 && cells.size() > 1) {
            span();
        }
    }

    private static Proportion share(LabReport.Cell cell) {
        var promoted = cell.promoted();
        return promoted == null ? cell.hire() : promoted;
    }

    private void list() {
        int label =
                Math.clamp(
                        cells.stream().mapToInt(each -> label(each).length()).max().orElse(0),
                        LEAST_LABEL,
                        MOST_LABEL);
        boolean numbers = cells.stream().allMatch(each -> CsvFile.isNumber(label(each)));
        for (LabReport.Cell cell : cells.subList(0, Math.min(MOST_LISTED, cells.size()))) {
            var words = numbers ? right(label(cell), label) : label(cell);
            paper.line(INDENT, LabPage.line(words, label, share(cell)));
        }
        if (cells.size() > MOST_LISTED) {
            paper.line(
                    INDENT,
                    "and "
                            + (cells.size() - MOST_LISTED)
                            + " more cells: --json and --csv have them all");
        }
    }

    private static String label(LabReport.Cell cell) {
        return String.join(", ", cell.set().sequencedValues());
    }

    /** The first axis downwards, the second to the right; not where that is wider than the page. */
    private boolean map() {
        var rows = values(paths.getFirst());
        var columns = values(paths.getLast());
        int label = longest(rows);
        int width = Math.max(longest(columns), 5) + 2;
        if (rows.size() * columns.size() != cells.size()
                || INDENT + label + columns.size() * width > Paper.WIDTH) {
            return false;
        }
        var head = new StringBuilder(" ".repeat(label));
        columns.forEach(each -> head.append(right(each, width)));
        paper.line(INDENT, head.toString());
        for (int row = 0; row < rows.size(); row++) {
            var line = new StringBuilder(right(rows.get(row), label));
            for (int column = 0; column < columns.size(); column++) {
                double share = share(cells.get(row * columns.size() + column)).share();
                line.append(right(shade(share) + right(Math.round(100 * share) + "%", 4), width));
            }
            paper.line(INDENT, line.toString());
        }
        return true;
    }

    private List<String> values(String path) {
        var values = new LinkedHashSet<String>();
        cells.forEach(each -> values.add(each.set().getOrDefault(path, "")));
        return new ArrayList<>(values);
    }

    private static int longest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String right(String words, int width) {
        return " ".repeat(Math.max(0, width - words.length())) + words;
    }

    private static char shade(double share) {
        return SHADES.charAt((int) Math.min(SHADES.length() - 1L, Math.round(share * 4)));
    }

    /** From the first value to the last. */
    private void span() {
        double first = share(cells.getFirst()).share();
        double last = share(cells.getLast()).share();
        paper.gap();
        paper.paragraph(
                INDENT,
                String.format(
                        Locale.ROOT,
                        "From %s to %s: %s points, under the same seeds.",
                        label(cells.getFirst()),
                        label(cells.getLast()),
                        Bars.points(last - first)));
    }
}
