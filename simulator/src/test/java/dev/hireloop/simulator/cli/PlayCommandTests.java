package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;

class PlayCommandTests {

    @TempDir Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void open() {
        cli = new Cli(folder);
    }

    private JsonNode json(String scenario, String seed) {
        var name =
                scenario.equals(TestScenarios.CASE_32)
                        ? scenario
                        : TestScenarios.file(scenario).toString();
        return cli.run("play", name, "--seed", seed, "--json").json();
    }

    // domain 17, 32
    @Test
    void jsonSaysWhatWasDecidedAndWhy() throws Exception {
        var report = json(TestScenarios.CASE_32, "1");
        assertThat(report.propertyNames())
                .containsExactly(
                        "recording",
                        "scenario",
                        "variant",
                        "title",
                        "rulebook",
                        "seed",
                        "decision",
                        "reason",
                        "level",
                        "band",
                        "blocked",
                        "votes",
                        "events");
        assertThat(report.get("recording").asString()).matches("[0-9a-v]{26}");
        assertThat(report.get("scenario").asString()).isEqualTo(TestScenarios.CASE_32);
        assertThat(report.get("title").asString()).isEqualTo("Perfect record, shallow depth");
        assertThat(report.get("rulebook").asString()).isEqualTo("linkedin-tpm@2");
        assertThat(report.get("seed").isIntegralNumber()).isTrue();
        assertThat(report.get("decision").asString()).isEqualTo("NO_HIRE");
        assertThat(report.get("reason").asString()).contains("technical-deep-dive");
        assertThat(report.get("level").isNull()).isTrue();
        assertThat(report.get("band").isNull()).isTrue();
        assertThat(report.get("votes").propertyNames())
                .containsExactly("okafor", "wilk", "bell", "fischer", "raman");
        assertThat(report.get("votes").values())
                .extracting(JsonNode::asString)
                .isSubsetOf("STRONG_NO_HIRE", "NO_HIRE", "HIRE", "STRONG_HIRE");
        var file = folder.resolve("one.hireloop");
        cli.run("export", report.get("recording").asString(), file.toString()).done();
        assertThat(Files.readAllLines(file)).hasSize(report.get("events").asInt() + 2);
    }

    // domain 32
    @Test
    void everySeedComesToTheSameDecisionByItsOwnRecording() {
        var one = json(TestScenarios.CASE_32, "7");
        var other = json(TestScenarios.CASE_32, "-8");
        assertThat(one.get("decision")).isEqualTo(other.get("decision"));
        assertThat(one.get("recording")).isNotEqualTo(other.get("recording"));
        assertThat(other.get("seed").asLong()).isEqualTo(-8);
        assertThat(json(TestScenarios.CASE_32, "7")).isEqualTo(one);
    }

    // domain 37
    @Test
    void jsonOfAHireHasLevelAndBand() {
        var report = json(TestScenarios.DOWN_LEVELED, "1");
        assertThat(report.get("decision").asString()).isEqualTo("HIRE");
        assertThat(report.get("level").asString()).isEqualTo("L6");
        assertThat(report.get("band").asString()).isEqualTo("LinkedIn L6");
    }

    // domain 32
    @Test
    void theTranscriptTellsTheDebriefWordForWord() {
        var transcript = cli.run("play", TestScenarios.CASE_32).done();
        assertThat(transcript)
                .startsWith("Perfect record, shallow depth\n")
                .contains("seed 1.")
                .contains("    Honestly, I have always had someone for that.\n")
                .contains("[S-07: Cannot price a stale read]")
                .contains("The gate Technical Deep Dive has failed on the card of ")
                .contains("DECISION\n  No hire.\n  The gate Technical Deep Dive failed: ")
                .contains("Dissent:");
        assertThat(transcript.lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    // domain 37, §2 invariant 8
    @Test
    void theTranscriptTellsTheCalibrationToo() {
        assertThat(
                        cli.run("play", TestScenarios.file(TestScenarios.DOWN_LEVELED).toString())
                                .done())
                .contains("LEVELING CALIBRATION\n  Target: L7\n")
                .contains("  L6, band LinkedIn L6.\n");
        assertThat(cli.run("play", TestScenarios.file(TestScenarios.NO_LEVEL).toString()).done())
                .contains("  No level is supported.\n")
                .contains("DEBRIEF, REOPENED\n")
                .contains("DECISION\n  Hold.\n");
    }

    private Path variants() throws Exception {
        var file = folder.resolve("mine.yaml");
        Files.writeString(
                file,
                TestScenarios.text(TestScenarios.HIRED)
                        + "variants: { weaker: { candidate: { ability: -2 } }, middling: {} }\n");
        return file;
    }

    @Test
    void aVariantIsPlayedByItsName() throws Exception {
        var file = variants().toString();
        var base = cli.run("play", file, "--json").json();
        var weaker = cli.run("play", file, "--variant", "weaker", "--json").json();
        assertThat(base.get("variant").asString()).isEqualTo("base");
        assertThat(weaker.get("variant").asString()).isEqualTo("weaker");
        assertThat(weaker.get("recording")).isNotEqualTo(base.get("recording"));
    }

    @Test
    void anUnknownVariantIsAnsweredWithThoseThereAre() throws Exception {
        var file = variants().toString();
        cli.run("play", file, "--variant", "weeker")
                .failed(
                        1,
                        "'everyone-agrees' has no variant 'weeker'. Did you mean 'weaker'? It has:"
                                + " base, weaker, middling.");
        cli.run("play", file, "--variant", "other")
                .failed(
                        1,
                        "'everyone-agrees' has no variant 'other'. It has: base, weaker, middling.");
    }

    @Test
    void aRulebookIsNotPlayed() throws Exception {
        var file = Files.writeString(folder.resolve("acme.yaml"), "hireloop-rulebook: 1\n");
        cli.run("play", file.toString())
                .failed(
                        1,
                        file
                                + " is a rulebook. Play a scenario that names it; to begin one:"
                                + " hireloop new my-candidate --rulebook "
                                + file);
    }

    @Test
    void whatShipsCannotBeWatched() {
        cli.run("play", TestScenarios.CASE_32, "--watch")
                .misused("'--watch' wants a file; what ships does not change");
    }
}
