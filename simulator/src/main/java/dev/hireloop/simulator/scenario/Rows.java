package dev.hireloop.simulator.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the rows of the domain reference state, and where they act, as far as they act at all. */
public final class Rows {

    private static final String FILE = "rows.yaml";

    private Rows() {}

    /**
     * One row, in our own words.
     *
     * @param number as rulebooks cite it, {@code domain 17}
     * @param says what the source states
     * @param acts which rules and behaviours it became
     */
    public record Row(int number, String says, String acts) {}

    /** In the order of their numbers. */
    public static List<Row> all() {
        var problems = new Problems(FILE);
        var rows =
                YamlFile.open(text(), problems).all().stream()
                        .map(Rows::row)
                        .sorted((a, b) -> Integer.compare(a.number, b.number))
                        .toList();
        problems.raise();
        return rows;
    }

    private static Row row(Value value) {
        if (!value.name().matches("[1-9]\\d?")) {
            value.faultAtName("'" + value.name() + "' is no row's number.");
            return new Row(0, "", "");
        }
        var fields = value.fields();
        var row = new Row(Integer.parseInt(value.name()), fields.text("says"), fields.text("acts"));
        fields.nothingElse();
        return row;
    }

    private static String text() {
        try (var in = Rows.class.getResourceAsStream("/dev/hireloop/rulebooks/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the class path: " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
