package dev.hireloop.simulator.agreement;

import dev.hireloop.simulator.scenario.InputFile;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Problems;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ratings read from CSV: a header that names the raters, then a row for each unit, with empty
 * fields for missing ratings. A first column headed {@code unit}, or the like, names the units.
 *
 * @param ratings of the raters alone
 * @param accuracy each rater's against the key; empty without one
 */
public record RatingFile(RatingTable ratings, List<Accuracy> accuracy) {

    /** On the ratio scale every two different ratings are compared, a thousand times. */
    private static final int MOST_RATIOS = 1_000;

    public RatingFile {
        accuracy = List.copyOf(accuracy);
    }

    /**
     * Reads a file.
     *
     * @param key the column that holds the ratings held to be right, if one does
     * @throws InvalidInput with every fault, if there is one
     */
    public static RatingFile read(String file, Scale scale, @Nullable String key) {
        var text = text(file);
        var problems = new Problems(file);
        problems.source(text);
        var csv = new CsvText(text);
        var records = csv.records(problems);
        problems.raise();
        var columns = RatingColumns.read(csv, records, key, problems);
        var rows = new RatingRows(csv, columns, scale, problems);
        double[][] ratings = records.stream().skip(1).map(rows::read).toArray(double[][]::new);
        if (ratings.length == 0) {
            problems.at(
                    1, 1, "Below the header goes a row of ratings for each unit; none is there.");
        }
        problems.raise();
        var all = RatingTable.of(columns.names(), ratings);
        if (scale == Scale.RATIO && all.values().length > MOST_RATIOS) {
            throw new InvalidInput(
                    file
                            + " holds "
                            + all.values().length
                            + " different ratings; the ratio scale takes "
                            + MOST_RATIOS
                            + ". The interval scale takes any number.");
        }
        return of(all, columns, scale);
    }

    private static RatingFile of(RatingTable all, RatingColumns columns, Scale scale) {
        int[] raters = columns.raters();
        return new RatingFile(
                all.only(raters),
                columns.key().isEmpty()
                        ? List.of()
                        : IntStream.of(raters)
                                .mapToObj(
                                        rater ->
                                                Accuracy.of(
                                                        all,
                                                        rater,
                                                        columns.key().getAsInt(),
                                                        scale))
                                .toList());
    }

    private static String text(String file) {
        try {
            return InputFile.read(file, Path.of(file));
        } catch (InvalidPathException | NoSuchFileException e) {
            throw new InvalidInput("There is no file '" + file + "'.");
        } catch (IOException e) {
            throw new InvalidInput("The file '" + file + "' cannot be read: " + e.getMessage());
        }
    }
}
