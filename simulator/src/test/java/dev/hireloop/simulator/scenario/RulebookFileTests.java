package dev.hireloop.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A coach's own rulebook lies in the scenario's folder or below it. */
class RulebookFileTests {

    @TempDir private Path folder = Path.of("");

    private Scenario play(String rulebook) throws IOException {
        var file = folder.resolve("mine/it.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                hireloop: 1
                title: At Acme
                teaches: Nothing.
                rulebook: %s
                candidate: { name: Kim Osei, title: EM, employer: Elsewhere, target: L5 }
                panel:
                  ada: { name: Ada Novak, title: Director, role: chair, rounds: [people, design, chat] }
                  ben: { name: Ben Sow, title: EM, role: bar-raiser, rounds: [people] }
                  cleo: { name: Cleo Hart, title: Engineer, rounds: [design] }
                """
                        .formatted(rulebook));
        return Scenarios.find(file.toString());
    }

    private void rulebook(String path) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("src", "test", "resources", "schema", "rulebook.yaml"), file);
    }

    @Test
    void itIsReadFromTheScenariosFolderAndFromBelow() throws IOException {
        rulebook("mine/acme-em.yaml");
        rulebook("mine/rules/acme-em.yml");
        assertThat(play("./acme-em.yaml").rulebook().company()).isEqualTo("Acme");
        assertThat(play("rules/acme-em.yml").rulebook().track()).isEqualTo("EM");
    }

    @Test
    void aPathThatLeadsOutIsRefused() throws IOException {
        rulebook("acme-em.yaml");
        rulebook("mine/real.yaml");
        Files.createSymbolicLink(folder.resolve("mine/link.yaml"), folder.resolve("acme-em.yaml"));
        for (String path :
                new String[] {
                    "../acme-em.yaml",
                    "./../acme-em.yaml",
                    "rules/../../acme-em.yaml",
                    "link.yaml",
                    folder.resolve("acme-em.yaml").toString()
                }) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> play(path))
                    .withMessageContaining(
                            ":4:11: error: A rulebook's file lies in the scenario's");
        }
    }

    @Test
    void oneThatIsNotThereIsTold() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> play("./acme.yaml"))
                .withMessageContaining(":4:11: error: There is no file './acme.yaml' beside");
    }

    @Test
    void itsOwnFaultsAreToldInItsOwnFile() throws IOException {
        rulebook("mine/acme-em.yaml");
        var file = folder.resolve("mine/acme-em.yaml");
        Files.writeString(file, Files.readString(file).replace("weight: 1.3", "weight: 13"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> play("./acme-em.yaml"))
                .withMessageContaining("acme-em.yaml:9:43: error: 'weight' wants a number");
    }
}
