package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code new}, run as a program, since it writes into the folder it is started in. */
class NewCommandTests {

    @TempDir Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aScenarioIsBegunThatPassesAtOnce() throws Exception {
        assertThat(Cli.in(folder, "new", "my-first", "--rulebook", "linkedin-tpm").done())
                .startsWith("Wrote my-first.yaml: LinkedIn, TPM, in 2 variants: weak, strong.\n")
                .contains("  hireloop check my-first.yaml ")
                .contains("  hireloop play my-first.yaml --variant strong ")
                .contains("  hireloop test my-first.yaml ");
        assertThat(Cli.bare("check", file("my-first.yaml")).done())
                .isEqualTo(file("my-first.yaml") + ": ok\n");
        assertThat(Cli.bare("test", file("my-first.yaml")).done())
                .isEqualTo(
                        """
                        ok    my-first/weak  no-hire (gate)
                        ok    my-first/strong  hire, L6
                        2 passed, 0 failed
                        """);
        assertThat(folder.toFile().list()).containsExactly("my-first.yaml");
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws Exception {
        Files.writeString(folder.resolve("mine.yaml"), "Dear diary");
        Cli.in(folder, "new", "mine", "--rulebook", "meta-pm")
                .failed(1, "mine.yaml is here already, and is left as it is. Choose another name.");
        assertThat(folder.resolve("mine.yaml")).hasContent("Dear diary");
        Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("nowhere"));
        Cli.in(folder, "new", "link", "--rulebook", "meta-pm")
                .failed(1, "link.yaml is here already, and is left as it is. Choose another name.");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aNameIsNoPath() {
        for (String name :
                new String[] {"../mine", "a/b", "Mine", "mine.yaml", "", "-x-", "käse"}) {
            Cli.bare("new", "--rulebook", "meta-pm", "--", name).misused("' is no name: use ");
        }
        Cli.bare("new", "My First.yaml", "--rulebook", "meta-pm").misused(", such as my-first");
    }

    @Test
    void withoutARulebookItSaysWhichThereAre() {
        Cli.bare("new", "mine")
                .misused("--rulebook with one of linkedin-tpm, linkedin-pm, meta-tpm, meta-pm");
        Cli.bare("new", "mine", "--rulebook", "linkedin-tmp")
                .failed(
                        1,
                        "There is no rulebook 'linkedin-tmp'. Did you mean 'linkedin-tpm'? To name a"
                                + " file, give its path, such as ./acme-em.yaml.");
        Cli.bare("new", "mine", "--rulebook", "./acme-em.yaml")
                .failed(1, "There is no file './acme-em.yaml'.");
    }

    @Test
    void aRulebookMayBeAFileBelowTheFolder() throws Exception {
        Files.createDirectory(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/acme.yaml"), OwnRulebooks.LARGE);
        assertThat(Cli.in(folder, "new", "mine", "--rulebook", "rules/acme.yaml").done())
                .startsWith("Wrote mine.yaml: Acme, EM, in 2 variants");
        assertThat(folder.resolve("mine.yaml")).content().contains("rulebook: ./rules/acme.yaml\n");
        assertThat(Cli.bare("test", file("mine.yaml")).done()).endsWith("2 passed, 0 failed\n");
    }

    @Test
    void aRulebookElsewhereIsRefused() throws Exception {
        var here = Files.createDirectory(folder.resolve("here"));
        var rules = Files.writeString(folder.resolve("acme.yaml"), OwnRulebooks.SMALL);
        Files.createSymbolicLink(here.resolve("link.yaml"), rules);
        for (String path : new String[] {"../acme.yaml", rules.toString(), "./link.yaml"}) {
            Cli.in(here, "new", "mine", "--rulebook", path)
                    .failed(
                            1,
                            "The rulebook '"
                                    + path
                                    + "' lies elsewhere. A scenario names a rulebook in its own"
                                    + " folder or below it: copy it here.");
        }
        assertThat(here.resolve("mine.yaml")).doesNotExist();
    }

    @Test
    void editorsAreToldWhereTheSchemaIs() throws Exception {
        var reference = Files.createDirectories(folder.resolve("installed/docs/reference"));
        Files.writeString(reference.resolve("scenario.schema.json"), "{}");
        Cli.in(folder, "new", "mine", "--rulebook", "meta-pm", "--from", TestScenarios.CASE_32);
        Cli.in(folder, "new", "mine", "--from", TestScenarios.CASE_32).done();
        assertThat(Files.readAllLines(folder.resolve("mine.yaml")))
                .first()
                .isEqualTo(
                        "# yaml-language-server: $schema=installed/docs/reference/scenario.schema.json");
    }

    @Test
    void aShippedScenarioIsCopiedWithItsRemarks() throws Exception {
        Cli.in(folder, "new", "mine", "--from", TestScenarios.CASE_32).done();
        var shipped =
                dev.hireloop.simulator.scenario.Shipped.text(TestScenarios.CASE_32).orElseThrow();
        assertThat(folder.resolve("mine.yaml"))
                .content()
                .isEqualTo(
                        shipped.replaceFirst("^# yaml-language-server:.*\n", "")
                                .replaceFirst("(?m)^name: .*$", "name: mine"));
        assertThat(Cli.bare("test", file("mine.yaml")).done()).endsWith(" passed, 0 failed\n");
    }
}
