package dev.hireloop.simulator.agreement;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import dev.hireloop.simulator.scenario.Problems;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** CSV (RFC 4180) whose fields know where they stand. */
final class CsvText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final String[] lines;

    CsvText(String text) {
        this.lines = LINE_END.split(text, -1);
    }

    /** The records of lines that are not empty, up to the first fault. */
    List<CsvRecord> records(Problems problems) {
        var records = new ArrayList<CsvRecord>();
        var csv =
                CsvReader.builder()
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(String.join("\n", lines));
        try {
            csv.forEach(records::add);
        } catch (CsvParseException e) {
            problems.at(lineAfter(records), 1, "No CSV: " + e.getMessage() + ".");
        }
        return records;
    }

    private int lineAfter(List<CsvRecord> records) {
        int line = 1;
        if (!records.isEmpty()) {
            var fields = String.join("", records.getLast().getFields());
            line =
                    line(records.getLast())
                            + 1
                            + (int) fields.chars().filter(c -> c == '\n').count();
        }
        while (line < lines.length && lines[line - 1].isEmpty()) {
            line++;
        }
        return line;
    }

    int line(CsvRecord record) {
        return (int) record.getStartingLineNumber();
    }

    /** Where the field begins in its line, from 1. */
    int column(CsvRecord record, int field) {
        var line = lines[line(record) - 1];
        int at = 0;
        boolean quoted = false;
        for (int left = field; left > 0 && at < line.length(); at++) {
            char c = line.charAt(at);
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                left--;
            }
        }
        return line.codePointCount(0, at) + 1;
    }
}
