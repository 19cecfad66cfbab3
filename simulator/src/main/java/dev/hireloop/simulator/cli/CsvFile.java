package dev.hireloop.simulator.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/** Tables as files that spreadsheets open, and take nothing in them for a formula. */
final class CsvFile {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);

    /** What the header of each begins with. */
    private static final Map<String, String> FIRST =
            Map.of(
                    "run", "scenario",
                    "outcomes", "outcome",
                    "reasons", "reason",
                    "levels", "level",
                    "margins", "margin",
                    "voters", "voter",
                    "cells", "cell",
                    "schemes", "scheme",
                    "tornado", "path");

    private CsvFile() {}

    /** Whether that file looks like one of those tables. */
    static boolean isTable(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        var start = (FIRST.get(name) + ",").getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(start.length), start);
        }
    }

    static void write(CsvTable table, Path file) throws IOException {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(table.header().stream().map(CsvFile::text).toList());
            for (var row : table.rows()) {
                csv.writeRecord(row.stream().map(CsvFile::cell).toList());
            }
        }
    }

    /** The number that the text spells, else the text. */
    static Object read(String text) {
        return isNumber(text) ? new BigDecimal(text) : text;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Double number -> BigDecimal.valueOf(number).toPlainString();
            case Number number -> number.toString();
            default -> text(value.toString());
        };
    }

    /** An apostrophe keeps a spreadsheet from reckoning with it. */
    private static String text(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
