package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.cli.starter.Trial;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Scenarios begun from another one. */
class BeginningTests {

    @TempDir Path folder;

    private Trial trial = Trial.of("unused");

    @BeforeEach
    void open() {
        trial.close();
        trial = Trial.of("mine");
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private Beginning beginning() {
        return new Beginning("mine", folder, trial);
    }

    private String file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private String template(String rulebook) {
        return TestScenarios.text(TestScenarios.HIRED)
                .replace("rulebook: linkedin-tpm", "rulebook: " + rulebook);
    }

    // domain 25: the same script under the other track's rules
    @Test
    void aScenarioMovesToTheSiblingTrackByOneLine() {
        var template = TestScenarios.file(TestScenarios.HIRED).toString();
        var before = beginning().copied(template, null);
        var after = beginning().copied(template, "linkedin-pm");
        assertThat(after).isEqualTo(before.replaceFirst("rulebook: .*", "rulebook: linkedin-pm"));
        assertThat(trial.check(after).file().base().rulebook().track()).isEqualTo("PM");
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheFirstReason() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> beginning().copied(TestScenarios.CASE_32, "meta-pm"))
                .withMessageMatching(
                        "'linkedin-tpm-latency-vs-consistency' is written for linkedin-tpm and does"
                                + " not fit meta-pm: \\d+ errors. The first: .* Leave out"
                                + " --rulebook to keep linkedin-tpm.");
    }

    @Test
    void aTemplateMayBeAFileWithARulebookBesideIt() throws Exception {
        var rules = OwnRulebooks.SMALL.replace("quorum: 1", "quorum: 4");
        file("sub/rules/acme.yaml", rules);
        var text =
                """
                hireloop: 1
                title: Any   # the remark stays
                teaches: Anything.
                rulebook: ./rules/acme.yaml
                candidate: { name: A, title: B, employer: C, target: L3 }
                panel:
                  a: { name: A, title: T, role: chair, rounds: [only] }
                  b: { name: B, title: T, rounds: [only] }
                  c: { name: C, title: T, rounds: [only] }
                  d: { name: D, title: T, rounds: [only] }
                """;
        var copied = beginning().copied(file("sub/old.yaml", text), null);
        assertThat(copied)
                .isEqualTo(
                        text.replace("./rules/", "./sub/rules/")
                                .replace("hireloop: 1\n", "hireloop: 1\nname: mine\n"));
    }

    @Test
    void aTemplateWhoseRulebookLiesElsewhereSaysSo() throws Exception {
        file("rules.yaml", OwnRulebooks.SMALL);
        var here = Files.createDirectory(folder.resolve("here"));
        var template = file("old.yaml", template("./rules.yaml"));
        var beginning = new Beginning("mine", here, trial);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> beginning.copied(template, null));
    }

    @Test
    void aFaultyOrMissingTemplateIsSaid() throws Exception {
        var faulty = file("old.yaml", template("x"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> beginning().copied(faulty, null))
                .withMessageContaining("There is no rulebook 'x'.");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> beginning().copied("no-such-thing", "meta-pm"))
                .withMessageStartingWith("There is no scenario 'no-such-thing'.");
    }
}
