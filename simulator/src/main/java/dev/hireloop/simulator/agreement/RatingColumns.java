package dev.hireloop.simulator.agreement;

import de.siegmar.fastcsv.reader.CsvRecord;

import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Problems;
import dev.hireloop.simulator.scenario.Suggestion;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the columns of a rating file hold.
 *
 * @param first the field at which the ratings begin: 1 after the units' names, else 0
 * @param names of the raters and the key
 * @param key its place among the names
 */
record RatingColumns(int first, List<String> names, OptionalInt key) {

    /** Headings of a first column that names the units. */
    private static final Set<String> UNIT =
            Set.of("unit", "units", "id", "item", "case", "subject", "candidate", "answer");

    /**
     * Reads the header.
     *
     * @throws InvalidInput if it has faults
     */
    static RatingColumns read(
            CsvText csv, List<CsvRecord> records, @Nullable String key, Problems problems) {
        if (records.isEmpty()) {
            problems.at(1, 1, "The file is empty; its first line names the raters.");
            problems.raise();
        }
        var header = records.getFirst();
        var fields = header.getFields().stream().map(String::strip).toList();
        int first = UNIT.contains(fields.getFirst().toLowerCase(Locale.ROOT)) ? 1 : 0;
        var names = fields.subList(first, fields.size());
        int line = csv.line(header);
        var known = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            int column = csv.column(header, first + i);
            if (names.get(i).isEmpty()) {
                problems.at(line, column, "This column has no rater's name.");
            } else if (!known.add(names.get(i))) {
                problems.at(line, column, "'" + names.get(i) + "' is the name of two columns.");
            }
        }
        if (!names.isEmpty() && names.stream().allMatch(RatingRows::isNumber)) {
            problems.at(line, 1, "The first line names the raters; here it holds numbers.");
        }
        problems.raise();
        var columns = new RatingColumns(first, names, place(key, names));
        if (columns.raters().length < 2) {
            problems.at(line, 1, tooFew(columns.raters().length, names));
            problems.raise();
        }
        return columns;
    }

    private static OptionalInt place(@Nullable String key, List<String> names) {
        if (key == null) {
            return OptionalInt.empty();
        }
        int place = names.indexOf(key);
        if (place < 0) {
            throw new InvalidInput(
                    "No column is headed '" + key + "'." + Suggestion.didYouMean(key, names));
        }
        return OptionalInt.of(place);
    }

    private static String tooFew(int raters, List<String> names) {
        boolean otherwiseSeparated =
                names.size() == 1
                        && (names.getFirst().contains(";") || names.getFirst().contains("\t"));
        return "Agreement needs two raters or more; this file has "
                + (raters == 1 ? "one" : "none")
                + (otherwiseSeparated ? ". Commas separate the columns." : ".");
    }

    /** The raters' places among the names. */
    int[] raters() {
        return IntStream.range(0, names.size())
                .filter(i -> key.isEmpty() || i != key.getAsInt())
                .toArray();
    }
}
