package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

class CheckCommandTests {

    @TempDir Path folder;

    private String file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private String scenario(String name, String text) throws IOException {
        var file = file(name, text);
        Files.writeString(Path.of(file).resolveSibling("small.yaml"), OwnRulebooks.SMALL);
        return file;
    }

    private String good(String name) throws IOException {
        return scenario(name, OwnRulebooks.SCENARIO);
    }

    /** With a rulebook that is none, and a level that is none. */
    private String bad(String name) throws IOException {
        return scenario(
                name,
                OwnRulebooks.SCENARIO
                        .replace("./small.yaml", "linkedin-tmp")
                        .replace("target: L3", "target: 3"));
    }

    /** With an interviewer who sits in no round. */
    private String odd(String name) throws IOException {
        return scenario(
                name,
                OwnRulebooks.SCENARIO.replace(
                        "panel:\n", "panel:\n  idle: { name: Ida Idle, title: Guest }\n"));
    }

    @Test
    void aFileWithoutFaultsIsOk() throws Exception {
        var file = good("good.yaml");
        assertThat(Cli.bare("check", file).done()).isEqualTo(file + ": ok\n");
        assertThat(Cli.bare("check", TestScenarios.CASE_32).done())
                .isEqualTo(TestScenarios.CASE_32 + ": ok\n");
    }

    @Test
    void everyFaultIsPrintedAndCountedAtTheEnd() throws Exception {
        var file = bad("bad.yaml");
        assertThat(Cli.bare("check", file).found())
                .contains(file + ":5:11: error: There is no rulebook 'linkedin-tmp'.")
                .contains("    5 | rulebook: linkedin-tmp\n      |           ^\n")
                .contains(file + ":6:73: error: ")
                .matches(summary(file));
    }

    @Test
    void warningsAloneAreNoFailure() throws Exception {
        var file = odd("odd.yaml");
        assertThat(Cli.bare("check", file).done())
                .contains(": warning: 'idle' sits in no round.")
                .endsWith("\n" + file + ": ok, 1 warning\n");
    }

    @Test
    void everyFileIsCheckedWhateverIsWrongWithTheOneBefore() throws Exception {
        var missing = folder.resolve("missing.yaml").toString();
        var bad = bad("bad.yaml");
        var good = good("good.yaml");
        assertThat(Cli.bare("check", missing, bad, good).found())
                .startsWith("There is no file '%s'.\n%s: 1 error\n".formatted(missing, missing))
                .contains("\n" + bad + ": ")
                .endsWith(good + ": ok\n");
    }

    @Test
    void aFolderIsSearchedForScenariosAndRulebooks() throws Exception {
        good("b.yaml");
        good("a/c.yml");
        file("a/rules.yaml", "hireloop-rulebook: one\n");
        file("compose.yaml", "services: {}\n");
        good(".hidden/d.yaml");
        var out = Cli.bare("check", folder.toString()).found();
        assertThat(
                        out.lines()
                                .filter(line -> line.matches(".*: (ok|\\d+ errors|skipped.*)"))
                                .map(line -> line.replaceAll("\\d+ errors", "N errors")))
                .containsExactly(
                        folder.resolve("a/c.yml") + ": ok",
                        folder.resolve("a/rules.yaml") + ": N errors",
                        folder.resolve("a/small.yaml") + ": ok",
                        folder.resolve("b.yaml") + ": ok",
                        folder.resolve("small.yaml") + ": ok",
                        folder.resolve("compose.yaml") + ": skipped, no 'hireloop:' in it");
    }

    @Test
    void aFolderWithNothingInItIsAFault() {
        assertThat(Cli.bare("check", folder.toString()).found())
                .startsWith("There is no scenario file in the folder '" + folder + "'.\n");
    }

    @Test
    void aRulebookIsCheckedAsOne() throws Exception {
        var file = file("rules.yaml", OwnRulebooks.SMALL);
        assertThat(Cli.bare("check", file).done()).isEqualTo(file + ": ok\n");
        file("rules.yaml", OwnRulebooks.SMALL.replace("quorum: 1", "quorum: none"));
        assertThat(Cli.bare("check", file).found())
                .startsWith(file + ":")
                .contains("error: 'quorum' wants a whole number")
                .endsWith(file + ": 1 error\n");
    }

    @Test
    void jsonHasEveryDiagnosticWithItsPlace() throws Exception {
        var bad = bad("bad.yaml");
        var odd = odd("odd.yaml");
        var report = json(Cli.bare("check", bad, odd, "--json").found());
        int errors = report.get("errors").asInt();
        assertThat(report.propertyNames()).containsExactly("files", "errors", "warnings");
        assertThat(errors).isPositive();
        assertThat(report.get("warnings").asInt()).isEqualTo(1);
        var files = report.get("files");
        assertThat(files.get(0).propertyNames())
                .containsExactly("file", "errors", "warnings", "diagnostics");
        assertThat(files.get(0).get("file").asString()).isEqualTo(bad);
        assertThat(files.get(0).get("errors").asInt()).isEqualTo(errors);
        assertThat(files.get(0).get("diagnostics").get(0))
                .isEqualTo(
                        json(
                                """
                                {
                                  "file": "%s",
                                  "line": 5,
                                  "column": 11,
                                  "severity": "error",
                                  "message": "There is no rulebook 'linkedin-tmp'. Did you mean \
                                'linkedin-tpm'?",
                                  "path": "rulebook",
                                  "source": "rulebook: linkedin-tmp"
                                }
                                """
                                        .formatted(bad)));
        var warning = files.get(1).get("diagnostics").get(0);
        assertThat(warning.get("severity").asString()).isEqualTo("warning");
        assertThat(warning.get("path").asString()).isEqualTo("panel.idle");
    }

    @Test
    void jsonHasAFileThatCannotBeReadToo() throws Exception {
        var missing = folder.resolve("missing.yaml").toString();
        var binary = folder.resolve("binary.yaml");
        Files.write(binary, new byte[] {(byte) 0xC3, 0x28});
        var files = json(Cli.bare("check", missing, binary.toString(), "--json").found());
        assertThat(files.get("errors").asInt()).isEqualTo(2);
        assertThat(files.get("files").values())
                .extracting(file -> file.get("diagnostics").get(0).get("message").asString())
                .satisfiesExactly(
                        message ->
                                assertThat(message)
                                        .isEqualTo("There is no file '" + missing + "'."),
                        message -> assertThat(message).startsWith("The file is not UTF-8 text"));
    }

    @Test
    void aCheckWantsAFile() {
        Cli.bare("check").misused("Missing required parameter: 'FILE'");
    }

    /** Ends with how many errors there were. */
    private static String summary(String file) {
        return "(?s).*\n" + Pattern.quote(file) + ": [1-9]\\d* errors?\n";
    }

    private static JsonNode json(String text) {
        return EventJson.MAPPER.readTree(text);
    }
}
