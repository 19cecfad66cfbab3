package dev.hireloop.simulator.validity;

import java.util.List;

/** Rows that were found in the same way. */
public record Study(String title, String method, List<Row> rows) {

    public Study {
        rows = List.copyOf(rows);
    }
}
