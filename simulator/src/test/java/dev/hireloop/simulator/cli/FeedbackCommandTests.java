package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.stream.Stream;

class FeedbackCommandTests {

    private static final String CASE_32 = "linkedin-tpm-latency-vs-consistency";

    @TempDir private Path data = Path.of("");

    private String played() {
        var lines = new Cli(data).run("play", CASE_32).done().lines().toList();
        return lines.getLast().replace("Recording ", "");
    }

    private Cli.Answer letters(String... more) {
        return new Cli(data)
                .run(
                        Stream.concat(Stream.of("feedback", played()), Stream.of(more))
                                .toArray(String[]::new));
    }

    @Test
    void theLettersOfARecordingNameTheEventsTheyRestOn() {
        assertThat(letters().done())
                .contains("TO NORA LINDQVIST", "TO ADAEZE OKAFOR")
                .containsPattern("Cannot price a stale read\\.");
    }

    @Test
    void asJsonTheyAreAList() {
        var letters = letters("--json").json();
        assertThat(letters.get(0).get("to").asString()).isEqualTo("candidate");
        assertThat(letters.get(0).get("sentences").get(0).get("events").get(0).isInt()).isTrue();
    }

    @Test
    void aRecordingThatIsNotThereIsTold() {
        var id = "0".repeat(26);
        new Cli(data)
                .run("feedback", id)
                .failed(1, "There is no recording " + id + " here; see 'hireloop recordings'.");
    }
}
