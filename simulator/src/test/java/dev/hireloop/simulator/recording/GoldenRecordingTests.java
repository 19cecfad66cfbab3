package dev.hireloop.simulator.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Shipped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Every shipped scenario plays as it always has, byte for byte. */
class GoldenRecordingTests {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final long SEED = 1;

    private static Stream<String> scenarios() {
        return Shipped.scenarioNames().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aShippedScenarioPlaysAsApproved(String name) throws IOException {
        var golden = FOLDER.resolve(name + ".seed-" + SEED + ".hireloop");
        var fresh = RecordingFile.write(Plays.of(Scenarios.find(name), SEED));
        var approved = Files.exists(golden) ? Files.readString(golden) : "";
        if (Boolean.getBoolean("approve") && !approved.equals(fresh)) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, fresh);
        }
        assertThat(fresh)
                .as(
                        "%s plays differently than %s says. If that is meant, run the test with"
                                + " -Dapprove=true, which rewrites the file and fails this once;"
                                + " then review the change and commit it.",
                        name, golden)
                .isEqualTo(approved);
    }

    @Test
    void aRecordingOfTheFirstRevisionStillReadsAndTellsTheSame() throws IOException {
        var name = "linkedin-tpm-latency-vs-consistency.seed-1.hireloop";
        var old =
                RecordingFile.read(
                        name, Files.readString(FOLDER.resolve("revision-1").resolve(name)));
        assertThat(old.header().variant()).isEqualTo("base");
        assertThat(old.events()).hasSize(89);
        assertThat(old.summary().decision()).isEqualTo(Decision.NO_HIRE);
        assertThat(RecordingFile.read(name, RecordingFile.write(old))).isEqualTo(old);
    }
}
