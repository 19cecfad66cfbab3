package dev.hireloop.simulator.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows whose columns stand one below the other, the last one as wide as the page has room. */
final class Table {

    private static final String GAP = "  ";
    private static final int LEAST = 20;

    private final List<List<String>> rows = new ArrayList<>();

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Puts the rows on the paper, so far from its left edge. */
    Paper on(Paper paper, int indent) {
        for (List<String> row : rows) {
            var start = new StringBuilder();
            for (int column = 0; column < row.size() - 1; column++) {
                var cell = row.get(column);
                start.append(cell).append(" ".repeat(width(column) - cell.length())).append(GAP);
            }
            for (String part : parts(row.getLast(), Paper.WIDTH - indent - start.length())) {
                paper.line(indent, (start + part).stripTrailing());
                start.replace(0, start.length(), " ".repeat(start.length()));
            }
        }
        return paper;
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size() - 1)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }

    private static List<String> parts(String cell, int room) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (String word : cell.split(" ", -1)) {
            if (!part.isEmpty() && part.length() + 1 + word.length() > Math.max(room, LEAST)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        parts.add(part.toString());
        return parts;
    }
}
