package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files whose content someone has approved; Maven runs the tests in the module's folder. */
final class Approved {

    private static final Path FOLDER = Path.of("src", "test", "resources", "approved");

    private Approved() {}

    /** With {@code -Dapprove=true} it writes the file, and fails so that nobody forgets to look. */
    static void check(String name, String actual) throws IOException {
        var file = FOLDER.resolve(name);
        var content = actual + "\n";
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, content);
            fail("%s has been written: review it, then run again without -Dapprove", file);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "(no such file)\n")
                .as(
                        "%s. Stored recordings have this form: a change needs a new revision and an"
                                + " upcaster. If it was never released, run the tests of core with"
                                + " -Dapprove=true and review the difference",
                        file)
                .isEqualTo(content);
    }

    /** The event as it was written in an older revision; such a file never changes again. */
    static String of(String revision, String event) throws IOException {
        return Files.readString(FOLDER.resolve("revision-" + revision, event + ".json"));
    }

    static List<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
