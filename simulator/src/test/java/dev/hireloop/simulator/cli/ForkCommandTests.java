package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.stream.Stream;

class ForkCommandTests {

    @TempDir Path folder;

    private Cli cli = new Cli(Path.of(""));
    private String parent = "";

    @BeforeEach
    void play() {
        cli = new Cli(folder.resolve("data"));
        parent =
                cli.run("play", TestScenarios.CASE_32, "--json").json().get("recording").asString();
    }

    private JsonNode fork(String at, String... settings) {
        return cli.run(command(at, settings)).json();
    }

    private String[] command(String at, String... settings) {
        return Stream.concat(
                        Stream.of("fork", parent, "--at", at, "--json"),
                        Stream.of(settings).flatMap(each -> Stream.of("--set", each)))
                .toArray(String[]::new);
    }

    @Test
    void nothingChangedIsTheSameHashUnderAnotherId() {
        var fork = fork("40");
        assertThat(fork.propertyNames())
                .containsExactly(
                        "id",
                        "scenario",
                        "parent",
                        "forkedAt",
                        "change",
                        "decision",
                        "parentDecision",
                        "hash",
                        "parentHash",
                        "differsAt",
                        "events");
        assertThat(fork.get("parent").asString()).isEqualTo(parent);
        assertThat(fork.get("id").asString()).matches("[0-9a-v]{26}").isNotEqualTo(parent);
        assertThat(fork.get("hash")).isEqualTo(fork.get("parentHash"));
        assertThat(fork.get("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(fork.get("decision")).isEqualTo(fork.get("parentDecision"));
        assertThat(fork.get("change")).isEmpty();
        assertThat(fork.get("differsAt").isNull()).isTrue();
    }

    @Test
    void aChangeIsNamedAndSoIsWhereItFirstShows() {
        var fork = fork("10", "candidate.ability=3", "panel.wilk.leniency=1.5");
        assertThat(fork.get("change").values())
                .extracting(JsonNode::asString)
                .containsExactly("candidate.ability=3", "panel.wilk.leniency=1.5");
        assertThat(fork.get("forkedAt").asInt()).isEqualTo(10);
        assertThat(fork.get("differsAt").asInt()).isGreaterThan(10);
        assertThat(fork.get("hash")).isNotEqualTo(fork.get("parentHash"));
    }

    @Test
    void aForkIsARecordingLikeAnyOther() {
        var id = fork("40").get("id").asString();
        assertThat(cli.run("recordings").done().lines())
                .containsExactly(
                        id + "  No hire   Perfect record, shallow depth, seed 1, fork at 40",
                        parent + "  No hire   Perfect record, shallow depth, seed 1");
        var file = folder.resolve("fork.hireloop").toString();
        cli.run("export", id, file).done();
        assertThat(new Cli(folder.resolve("elsewhere")).run("import", file).done()).startsWith(id);
        assertThat(cli.run("fork", id, "--at", "50", "--json").json().get("parent").asString())
                .isEqualTo(id);
    }

    @Test
    void peopleAreToldWhatCameOfIt() {
        assertThat(cli.run("fork", parent, "--at", "40").done())
                .contains("left " + parent + " after event 40 of ")
                .contains("Outcome: no-hire (gate), as before.")
                .contains("Nothing came otherwise: the same events, the same hash.");
        assertThat(cli.run("fork", parent, "--at", "10", "--set", "candidate.ability=3").done())
                .contains("  candidate.ability=3")
                .contains("on things went otherwise.");
    }

    @Test
    void whatIsThereNoForkOfIsSaid() {
        cli.run("fork", "0".repeat(26), "--at", "1")
                .failed(
                        1,
                        "There is no recording 00000000000000000000000000 here; see 'hireloop"
                                + " recordings'.");
        cli.run("fork", parent).misused("Missing required option: '--at=EVENT'");
        cli.run("fork", parent, "--at", "soon").misused("'soon' is not an int");
        cli.run("fork", parent, "--at", "9", "--set", "leniency")
                .failed(1, "'leniency' is no PATH=VALUE, such as panel.wilk.leniency=0.5.");
        assertThat(cli.run("fork", parent, "--at", "999"))
                .satisfies(
                        answer -> {
                            assertThat(answer.code()).isEqualTo(1);
                            assertThat(answer.err())
                                    .contains("nothing can leave it after event 999");
                        });
    }

    @Test
    void anUnknownPathIsAnsweredWithTheOneThatWasMeant() {
        var answer = cli.run("fork", parent, "--at", "9", "--set", "panel.wilk.lenience=0.5");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("panel.wilk.lenience").contains("leniency");
        assertThat(cli.run("recordings").done()).hasLineCount(1);
    }

    // domain §2, invariant 12
    @Test
    void aBrokenInvariantIsRefusedInItsWords() {
        cli.run("fork", parent, "--at", "9", "--set", "rulebook=meta-tpm")
                .failed(
                        1,
                        "After event 9 that cannot be. The rulebook's version is fixed in a stream's"
                                + " first event (invariant 12): only a fork at event 0 plays by"
                                + " other rules.");
        assertThat(cli.run("recordings").done()).hasLineCount(1);
    }
}
