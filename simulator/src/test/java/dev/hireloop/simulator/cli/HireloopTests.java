package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.recording.Version;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** Exit codes and what failing commands say: 0 done, 1 input, 2 usage, 3 internal. */
class HireloopTests {

    @TempDir Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void open() {
        cli = new Cli(folder.resolve("data"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "play",
                "check",
                "test",
                "new",
                "scenarios",
                "rulebooks",
                "validity",
                "explain",
                "recordings",
                "serve",
                "export",
                "import"
            })
    void everyCommandHasHelp(String command) {
        assertThat(Cli.bare(command, "--help").done()).startsWith("Usage: hireloop " + command);
        assertThat(Cli.bare("--help").done()).contains("  " + command + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "play", "recordings", "serve", "export", "import"})
    void whateverKeepsRecordingsCanBeToldWhere(String command) {
        assertThat(Cli.bare(command, "--help").done()).contains("--data=DIR");
    }

    @Test
    void withoutACommandThereIsHelp() {
        assertThat(Cli.bare().done()).isEqualTo(Cli.bare("--help").done());
    }

    @Test
    void itKnowsItsVersion() {
        assertThat(Cli.bare("--version").done().strip()).isEqualTo("hireloop " + Version.CURRENT);
    }

    @Test
    void anUnknownScenarioIsAnsweredWithTheOneProbablyMeant() {
        var answer = cli.run("play", "linkedin-tpm-latency-vs-consistensy");
        assertThat(answer.err())
                .startsWith(
                        "There is no scenario 'linkedin-tpm-latency-vs-consistensy'. Did you mean"
                                + " 'linkedin-tpm-latency-vs-consistency'?");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void aMissingScenarioFileIsSaid() {
        var missing = folder.resolve("missing.yaml").toString();
        cli.run("play", missing).failed(1, "There is no file '" + missing + "'.");
    }

    @Test
    void faultsOfAFileAreSaidWithTheirPlaces() throws Exception {
        var file = folder.resolve("mine.yaml");
        Files.writeString(file, "title: [Unclosed\nteaches: x\n");
        cli.run("play", file.toString())
                .failed(
                        1,
                        file
                                + ":1:8: error: '[' is opened here and never closed.\n"
                                + "    1 | title: [Unclosed\n"
                                + "      |        ^");
        var valid = TestScenarios.text(TestScenarios.HIRED);
        Files.writeString(file, valid.replace("rulebook: linkedin-tpm", "rulebook: linkedin-tmp"));
        cli.run("play", file.toString())
                .failed(
                        1,
                        file
                                + ":5:11: error: There is no rulebook 'linkedin-tmp'. Did you mean"
                                + " 'linkedin-tpm'?\n"
                                + "    5 | rulebook: linkedin-tmp\n"
                                + "      |           ^");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aDataFolderThatCannotBeUsedIsSaid() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        new Cli(file)
                .run("recordings")
                .failed(
                        1,
                        "hireloop: The data folder "
                                + file
                                + " cannot be used: it is not a folder");
        new Cli(file.resolve("data"))
                .run("play", TestScenarios.CASE_32)
                .failed(
                        1,
                        "hireloop: The data folder "
                                + file.resolve("data")
                                + " cannot be used: it cannot be created");
    }

    /** Linux's own; a plain read-only folder would not stop the superuser. */
    @Test
    void aReadOnlyDataFolderIsSaid() {
        var readOnly = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(readOnly) && !Files.isWritable(readOnly));
        new Cli(readOnly)
                .run("recordings")
                .failed(
                        1,
                        "hireloop: The data folder /proc/self cannot be used: it cannot be"
                                + " written");
    }

    @Test
    void wrongUsageIsToldFromWrongInput() {
        cli.run("play", TestScenarios.CASE_32, "--seed", "lucky")
                .misused("Invalid value for option '--seed': 'lucky' is no whole number");
        cli.run("play", TestScenarios.CASE_32, "--seed", "9223372036854775808")
                .misused("'9223372036854775808' is no whole number");
        cli.run("serve", "--port", "65536").misused("'--port' wants a number from 0 to 65535");
        cli.run("demo", "--port", "-1").misused("'--port' wants a number from 0 to 65535");
        cli.run("play").misused("Missing required parameter: 'NAME-OR-FILE'");
        cli.run("export", "0".repeat(26)).misused("Missing required parameter: 'FILE'");
        cli.run("import").misused("Missing required parameter: 'FILE'");
        cli.run("play", "one", "two").misused("Unmatched argument at index 2: 'two'");
    }

    @Test
    void anUnknownCommandOrOptionIsAnsweredWithTheOneProbablyMeant() {
        Cli.bare("chekc")
                .failed(
                        2,
                        lines(
                                "Unmatched argument at index 0: 'chekc'",
                                "Did you mean: hireloop check?"));
        cli.run("recordings", "--jsn")
                .failed(2, lines("Unknown option: '--jsn'", "Possible solutions: --json"));
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines);
    }

    /** Nothing on this module's class path can serve. */
    @Test
    void aFailureOfOurOwnIsToldFromAFaultOfTheInput() {
        cli.run("serve", "--port", "0")
                .failed(
                        3,
                        lines(
                                "hireloop: internal error: java.lang.IllegalStateException: No"
                                        + " server on the class path",
                                "Set HIRELOOP_DEBUG=1 to see where it happened."));
    }
}
