package dev.hireloop.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every row of the domain reference that states a rule or a story is named by a test. */
class DomainRowsTests {

    /** Rows 13, 14, 38, 54, 55 and 67 are colour only. */
    private static final List<Integer> ROWS =
            Stream.of(
                            IntStream.rangeClosed(1, 12),
                            IntStream.rangeClosed(15, 37),
                            IntStream.rangeClosed(39, 53),
                            IntStream.rangeClosed(56, 66))
                    .flatMap(IntStream::boxed)
                    .toList();

    private static final Pattern NAMED = Pattern.compile("// domain ([0-9, ]+)");

    @Test
    void everyRowIsNamedByATest() throws IOException {
        assertThat(namedInTests()).containsAll(ROWS);
    }

    private static Set<Integer> namedInTests() throws IOException {
        var rows = new TreeSet<Integer>();
        for (String module : List.of("core", "simulator", "web")) {
            try (var files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith("Tests.java")).toList()) {
                    rowsIn(Files.readString(file), rows);
                }
            }
        }
        return rows;
    }

    private static void rowsIn(String text, Set<Integer> rows) {
        var matcher = NAMED.matcher(text);
        while (matcher.find()) {
            for (String row : matcher.group(1).split(",", -1)) {
                if (!row.isBlank()) {
                    rows.add(Integer.parseInt(row.strip()));
                }
            }
        }
    }
}
