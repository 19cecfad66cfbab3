package dev.hireloop.simulator.agreement;

import de.siegmar.fastcsv.reader.CsvRecord;

import dev.hireloop.simulator.scenario.Problems;

import java.util.regex.Pattern;

/** Reads the rows below a rating file's header. */
record RatingRows(CsvText csv, RatingColumns columns, Scale scale, Problems problems) {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?");

    static boolean isNumber(String field) {
        return NUMBER.matcher(field).matches();
    }

    /** The ratings of one unit, by the columns' names. */
    double[] read(CsvRecord row) {
        double[] ratings = new double[columns.names().size()];
        int width = columns.first() + ratings.length;
        if (row.getFieldCount() != width) {
            problems.at(
                    csv.line(row),
                    1,
                    "This row has "
                            + row.getFieldCount()
                            + (row.getFieldCount() == 1 ? " field" : " fields")
                            + ", the header "
                            + width
                            + ".");
            return ratings;
        }
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] = rating(row, columns.first() + i);
        }
        return ratings;
    }

    private double rating(CsvRecord row, int field) {
        var text = row.getField(field).strip();
        if (text.isEmpty()) {
            return Double.NaN;
        }
        if (!isNumber(text)) {
            return fault(
                    row,
                    field,
                    "'"
                            + text
                            + "' is no number such as 3 or 3.5; a missing rating is left empty.");
        }
        double rating = Double.parseDouble(text);
        if (Math.abs(rating) > RatingTable.LARGEST) {
            return fault(row, field, "'" + text + "' is too large; ratings end at 1e9.");
        }
        if (scale == Scale.RATIO && rating < 0) {
            return fault(row, field, "'" + text + "' is below 0, where a ratio scale begins.");
        }
        return rating;
    }

    private double fault(CsvRecord row, int field, String message) {
        problems.at(csv.line(row), csv.column(row, field), message);
        return Double.NaN;
    }
}
