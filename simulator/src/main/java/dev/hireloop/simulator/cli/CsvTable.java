package dev.hireloop.simulator.cli;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * One table, a row for each observation.
 *
 * @param name of its file, without the ending
 */
record CsvTable(String name, List<String> header, List<List<@Nullable Object>> rows) {

    CsvTable(String name, String... header) {
        this(name, List.of(header), new ArrayList<>());
    }

    /**
     * Adds a row.
     *
     * @param cells numbers, texts, or null for what is not known
     */
    CsvTable row(@Nullable Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + header);
        }
        var row = new ArrayList<@Nullable Object>();
        for (Object cell : cells) {
            row.add(cell);
        }
        rows.add(row);
        return this;
    }
}
