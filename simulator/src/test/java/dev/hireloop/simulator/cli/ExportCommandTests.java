package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.recording.Recording;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code export} to a page and of the player; to a recording file, see the commands beside it. */
class ExportCommandTests {

    @TempDir Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void open() {
        cli = new Cli(folder.resolve("data"));
    }

    private String play() {
        return cli.run("play", TestScenarios.CASE_32, "--json").json().get("recording").asString();
    }

    @Test
    void aPageComesBackAsTheSameRecording() throws Exception {
        var id = play();
        var file = folder.resolve("one.hireloop");
        cli.run("export", id, file.toString()).done();
        var page = folder.resolve("one.HTML");
        assertThat(cli.run("export", id, page.toString()).done())
                .isEqualTo("Wrote " + page + "." + System.lineSeparator());
        assertThat(page).content().contains("runs: 1000");

        var elsewhere = new Cli(folder.resolve("elsewhere"));
        assertThat(elsewhere.run("import", page.toString()).done())
                .isEqualTo(id + "  Perfect record, shallow depth" + System.lineSeparator());
        var again = folder.resolve("again.hireloop");
        elsewhere.run("export", id, again.toString()).done();
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void aPageIsNeverWrittenOverSomethingElse() throws Exception {
        var page = folder.resolve("diary.html");
        Files.writeString(page, "<p>Dear diary");

        cli.run("export", play(), page.toString())
                .failed(1, page + " exists and holds something else; nothing written.");

        assertThat(page).hasContent("<p>Dear diary");
    }

    @Test
    void whatCannotBeAnalysedIsExportedWithoutAndThatIsSaid() {
        var whole = Recording.inMemory(TestScenarios.scenario(TestScenarios.CASE_32), 1);
        var id = whole.header().id();
        try (var library = Library.open(folder.resolve("data"))) {
            library.add(new Recording(whole.header(), whole.events().subList(0, 20)));
        }
        var page = folder.resolve("cut.html");

        var answer = cli.run("export", id, page.toString());

        assertThat(answer.code()).isZero();
        assertThat(answer.err().strip())
                .isEqualTo(
                        "Without an analysis: "
                                + id
                                + " stops before its end; play its scenario again to finish it.");
        assertThat(page).content().contains("runs: none");
    }

    @Test
    void thePlayerIsWrittenAlone() {
        var script = folder.resolve("hireloop-replay.js");

        assertThat(cli.run("export", "--player", script.toString()).done())
                .isEqualTo("Wrote " + script + "." + System.lineSeparator());

        assertThat(script).hasContent(PlainPage.PLAYER);
    }

    @Test
    void thePlayerGoesWithoutARecordingAndARecordingWithAFile() {
        var id = "0".repeat(26);
        cli.run("export", id, "x.html", "--player", "x.js")
                .misused("'--player' goes without a recording");
        cli.run("export").misused("Missing required parameters: 'ID', 'FILE'");
        cli.run("export", id).misused("Missing required parameter: 'FILE'");
    }
}
