package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code recordings}, {@code export} and {@code import}. */
class RecordingCommandsTests {

    @TempDir Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void open() {
        cli = new Cli(folder.resolve("data"));
    }

    private String play(String seed) {
        return cli.run("play", TestScenarios.CASE_32, "--seed", seed, "--json")
                .json()
                .get("recording")
                .asString();
    }

    @Test
    void anEmptyFolderSaysHowToMakeARecording() {
        assertThat(cli.run("recordings").done())
                .isEqualTo(
                        "There are no recordings yet. Make one: hireloop play "
                                + TestScenarios.CASE_32
                                + System.lineSeparator());
        assertThat(cli.run("recordings", "--json").json()).isEmpty();
    }

    @Test
    void recordingsAreListedNewestFirst() {
        var first = play("1");
        var second = play("2");
        assertThat(cli.run("recordings").done().lines())
                .containsExactly(
                        second + "  No hire   Perfect record, shallow depth, seed 2",
                        first + "  No hire   Perfect record, shallow depth, seed 1");
        assertThat(cli.run("recordings", "--json").json().values())
                .extracting(each -> each.get("recording").asString())
                .containsExactly(second, first);
    }

    @Test
    void theListSaysOfARecordingWhatItsPlaySaid() {
        var played = cli.run("play", TestScenarios.CASE_32, "--json").json();
        assertThat(cli.run("recordings", "--json").json().get(0)).isEqualTo(played);
    }

    @Test
    void whatIsExportedComesBackInAnotherFolder() throws Exception {
        var id = play("1");
        var file = folder.resolve("one.hireloop");
        assertThat(cli.run("export", id, file.toString()).done())
                .isEqualTo("Wrote " + file + "." + System.lineSeparator());

        var elsewhere = new Cli(folder.resolve("elsewhere"));
        assertThat(elsewhere.run("import", file.toString()).done())
                .isEqualTo(id + "  Perfect record, shallow depth" + System.lineSeparator());
        elsewhere.run("import", file.toString()).done();

        var again = folder.resolve("again.hireloop");
        elsewhere.run("export", id, again.toString()).done();
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(elsewhere.run("recordings").done()).startsWith(id).hasLineCount(1);
    }

    @Test
    void anExportIsNeverWrittenOverSomethingElse() throws Exception {
        var id = play("1");
        var file = folder.resolve("diary.txt");
        Files.writeString(file, "Dear diary");
        cli.run("export", id, file.toString())
                .failed(1, file + " exists and holds something else; nothing written.");
        assertThat(file).hasContent("Dear diary");

        Files.writeString(file, "");
        cli.run("export", id, file.toString()).done();
        cli.run("export", id, file.toString()).done();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void anUnknownIdIsNotExported() {
        var file = folder.resolve("none.hireloop");
        cli.run("export", "0".repeat(26), file.toString())
                .failed(
                        1,
                        "There is no recording 00000000000000000000000000 here; see 'hireloop"
                                + " recordings'.");
        cli.run("export", "latest", file.toString())
                .failed(1, "'latest' is no recording's id; see 'hireloop recordings'.");
        assertThat(file).doesNotExist();
    }

    @Test
    void aCorruptFileIsNotTakenOver() throws Exception {
        var file = folder.resolve("one.hireloop");
        cli.run("export", play("1"), file.toString()).done();
        Files.writeString(file, Files.readString(file).replace("a launch", "a lunch"));
        var elsewhere = new Cli(folder.resolve("elsewhere"));
        elsewhere
                .run("import", file.toString())
                .failed(
                        1,
                        file + ":1: error: the id is not that of the scenario and seed it names.");
        Files.writeString(file, "");
        elsewhere
                .run("import", file.toString())
                .failed(1, file + ":1: error: this is no recording, or its end is missing.");
        Files.write(file, new byte[] {(byte) 0xC3, 0x28});
        elsewhere
                .run("import", file.toString())
                .failed(1, file + ":1: error: this is no recording of Hireloop's.");
        var missing = folder.resolve("missing.hireloop").toString();
        elsewhere.run("import", missing).failed(1, "There is no file '" + missing + "'.");
        assertThat(elsewhere.run("recordings").done()).startsWith("There are no recordings yet.");
    }
}
