package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** Over 250 lines, for each option and each fault of the command is a test. */
class LabCommandTests {

    /** A panel that decides now so, now so; its file is on the class path. */
    private static final String DIVIDED = "meta-tpm-upstream-bottleneck";

    @TempDir Path folder;

    private static Cli.Answer lab(String... args) {
        var all = new ArrayList<>(List.of("lab"));
        all.addAll(List.of(args));
        return Cli.bare(all.toArray(String[]::new));
    }

    /** Everything but what a clock says. */
    private static JsonNode json(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--json");
        var answer = lab(all.toArray(String[]::new));
        assertThat(answer.code()).isZero();
        var found = (ObjectNode) EventJson.MAPPER.readTree(answer.out());
        assertThat(found.get("seconds").asDouble()).isPositive();
        assertThat(found.get("perSecond").asDouble()).isPositive();
        return found.without(List.of("seconds", "perSecond"));
    }

    private static double share(JsonNode found, String outcome) {
        return found.get(outcome).get("share").asDouble();
    }

    // domain 32
    @Test
    void aFailedGateIsANoHireInEveryRun() {
        var found = json(TestScenarios.CASE_32, "--runs", "60");
        assertThat(found.get("runs").asLong()).isEqualTo(60);
        assertThat(found.get("seed").asLong()).isEqualTo(1);
        assertThat(share(found, "hire")).isZero();
        assertThat(share(found, "noHire")).isEqualTo(1);
        assertThat(share(found, "hold")).isZero();
        assertThat(found.get("levels").isEmpty()).isTrue();
        assertThat(found.get("reasons").propertyNames()).containsExactly("gate");
        assertThat(share(found, "falseRejects")).isEqualTo(1);
        assertThat(found.get("interrupted").asBoolean()).isFalse();
        for (JsonNode voter : found.get("voters")) {
            assertThat(voter.get("flips").get("share").asDouble()).isZero();
        }
    }

    @Test
    void everyNumberOfThreadsPrintsTheSame() {
        String[] asked = {
            DIVIDED, "--runs", "300", "--schemes", "all", "--vary", "candidate.ability=0,1"
        };
        var one = json(with(asked, "--threads", "1"));
        assertThat(share(one, "hire")).isStrictlyBetween(0.0, 1.0);
        assertThat(json(with(asked, "--threads", "2"))).isEqualTo(one);
        assertThat(json(with(asked, "--threads", "8"))).isEqualTo(one);
    }

    private static String[] with(String[] args, String... more) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void theCommandFindsTheSameAgain() {
        var found =
                json(DIVIDED, "--until", "0.05", "--seed", "7", "--set", "panel.lim.openness=0.2");
        var command = found.get("command").asString();
        assertThat(command)
                .isEqualTo(
                        "hireloop lab "
                                + DIVIDED
                                + " --set panel.lim.openness=0.2 --until 0.05 --seed 7 --json");
        var words = command.split(" ", -1);
        assertThat(json(Arrays.copyOfRange(words, 2, words.length - 1))).isEqualTo(found);
    }

    @Test
    void untilItIsSureTheIntervalsAreNarrow() {
        var found = json(DIVIDED, "--until", "0.04");
        for (String outcome : List.of("hire", "noHire", "hold")) {
            double low = found.get(outcome).get("low").asDouble();
            double high = found.get(outcome).get("high").asDouble();
            assertThat((high - low) / 2).isLessThanOrEqualTo(0.04);
        }
    }

    @Test
    void sharesOfOutcomesAndMarginsSumToOne() {
        var found = json(DIVIDED, "--runs", "200");
        assertThat(share(found, "hire") + share(found, "noHire") + share(found, "hold"))
                .isCloseTo(1, within(1e-9));
        assertThat(sum(found.get("margins"))).isCloseTo(1, within(1e-9));
        assertThat(sum(found.get("reasons"))).isCloseTo(1, within(1e-9));
        assertThat(sum(found.get("levels"))).isCloseTo(share(found, "hire"), within(1e-9));
    }

    private static double sum(JsonNode shares) {
        return StreamSupport.stream(shares.spliterator(), false)
                .mapToDouble(each -> each.get("share").asDouble())
                .sum();
    }

    @Test
    void aSweepHasACellForEachCombination() {
        var found =
                json(
                        DIVIDED,
                        "--runs",
                        "100",
                        "--vary",
                        "candidate.ability=-1..1:1",
                        "--vary",
                        "panel.chair.leniency=0,0.5");
        var cells = found.get("cells");
        assertThat(cells.size()).isEqualTo(6);
        assertThat(cells.get(5).get("set"))
                .isEqualTo(
                        EventJson.MAPPER.readTree(
                                "{\"candidate.ability\": \"1\", \"panel.chair.leniency\": \"0.5\"}"));
        assertThat(share(cells.get(4), "hire")).isGreaterThan(share(cells.get(0), "hire"));
        assertThat(share(cells.get(0), "falseHires")).isEqualTo(share(cells.get(0), "hire"));
        assertThat(cells.get(0).get("falseRejects").isNull()).isTrue();
        assertThat(share(cells.get(4), "falseRejects")).isEqualTo(share(cells.get(4), "noHire"));
    }

    @Test
    void aCellIsWhatItsSettingFindsAlone() {
        var swept = json(DIVIDED, "--runs", "100", "--vary", "candidate.ability=0.5");
        var alone = json(DIVIDED, "--runs", "100", "--set", "candidate.ability=0.5");
        assertThat(swept.get("cells").get(0).get("hire")).isEqualTo(alone.get("hire"));
    }

    @Test
    void schemesDecideOnTheSameVotes() {
        var found = json(DIVIDED, "--runs", "200", "--schemes", "unanimity,majority");
        var schemes = found.get("schemes");
        assertThat(schemes.get(0).get("scheme").asString()).isEqualTo("unanimity");
        assertThat(schemes.get(1).get("own").asBoolean()).isTrue();
        assertThat(share(schemes.get(1), "hire")).isEqualTo(share(found, "hire"));
        assertThat(share(schemes.get(1), "differing")).isZero();
        assertThat(share(schemes.get(0), "hire")).isLessThan(share(found, "hire"));
        assertThat(schemes.get(0).get("difference").get("by").asDouble())
                .isCloseTo(share(schemes.get(0), "hire") - share(found, "hire"), within(1e-9));
    }

    @Test
    void aTornadoTurnsAbilityEachVoterAndEachEffect() {
        var swings = json(DIVIDED, "--runs", "50", "--tornado").get("tornado");
        assertThat(swings.get(0).get("path").asString()).isEqualTo("candidate.ability");
        assertThat(swings.get(0).get("high").get("difference").get("by").asDouble()).isPositive();
        assertThat(swings.get(4).get("path").asString()).isEqualTo("panel.brandao.leniency");
        assertThat(swings.get(6).get("path").asString()).isEqualTo("tendencies.noise");
        assertThat(swings.size()).isEqualTo(16);
    }

    @Test
    void aPromotionIsCountedByItsLevel() {
        var found = json("meta-tpm-blocked-at-l7", "--runs", "20");
        assertThat(share(found, "blocked")).isEqualTo(1);
        assertThat(share(found, "hire")).isZero();
        assertThat(found.get("voters").isEmpty()).isTrue();
        assertThat(found.get("falseRejects").isNull()).isTrue();
        lab("meta-tpm-blocked-at-l7", "--tornado")
                .failed(
                        1,
                        "'meta-tpm-blocked-at-l7' is a promotion: nobody votes, so there are no"
                                + " schemes to compare and no votes to sway.");
    }

    @Test
    void thePageFitsAnEightyColumnTerminal() {
        var page =
                lab(
                                DIVIDED,
                                "--runs",
                                "250",
                                "--schemes",
                                "all",
                                "--tornado",
                                "--vary",
                                "candidate.ability=-1..1:0.5",
                                "--vary",
                                "panel.chair.leniency=-1..1:0.5")
                        .done();
        assertThat(page)
                .contains("DECISION", "WHO DECIDES", "HIRE SHARE", "WAYS TO DECIDE", "WHAT MOVES")
                .contains("Again:  hireloop lab " + DIVIDED + " --runs 250 --seed 1");
        assertThat(page.lines().filter(line -> !line.startsWith("Again:")))
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void moreThreadsThanCoresAreSaidToGainNothing() {
        var answer = lab(DIVIDED, "--runs", "10", "--threads", "200");
        assertThat(answer.code()).isZero();
        assertThat(answer.err())
                .matches("200 threads on \\d+ cores: they find the same, and no sooner\\.\\n");
    }

    @Test
    void whatNobodyCanPlayIsWrongUsage() {
        lab(DIVIDED, "--runs", "0").misused("'--runs' wants a whole number from 1 to 100000000");
        lab(DIVIDED, "--runs", "many").misused("'many' is no whole number");
        lab(DIVIDED, "--until", "0").misused("'--until' wants a half-width from 0.0001");
        lab(DIVIDED, "--until", "NaN").misused("'--until' wants a half-width from 0.0001");
        lab(DIVIDED, "--threads", "0").misused("'--threads' wants 1 to 256");
        lab(DIVIDED, "--threads", "257").misused("'--threads' wants 1 to 256");
        lab(DIVIDED, "--runs", "5", "--until", "0.1").misused("mutually exclusive");
    }

    @Test
    void faultsOfASweepAreToldBeforeAnythingIsPlayed() {
        var answer =
                lab(
                        DIVIDED,
                        "--runs",
                        "100000000",
                        "--vary",
                        "panel.chair.lenience=0..1:0.5",
                        "--vary",
                        "candidate.ability=2..5:1");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("--vary panel.chair.lenience=0.0", "Did you mean 'leniency'?")
                .contains("--vary candidate.ability=4", "from -3 to 3");
        lab(DIVIDED, "--vary", "a=1..1000000000:1")
                .failed(
                        1,
                        "That is 1,000,000,000 cells, and 10,000 at most are played: widen a step"
                                + " or vary less at once.");
    }

    @Test
    void anUnknownSchemeIsRefusedWithWhatWasMeant() {
        lab(DIVIDED, "--schemes", "majority,unanimous")
                .failed(1, "There is no scheme 'unanimous'. Did you mean 'unanimity'?");
    }

    @Test
    void tablesAreWrittenOneForEachQuestion() throws IOException {
        var tables = folder.resolve("tables");
        lab(
                        DIVIDED,
                        "--runs",
                        "50",
                        "--vary",
                        "candidate.ability=-0.5,0.5",
                        "--schemes",
                        "all",
                        "--tornado",
                        "--csv",
                        tables.toString())
                .done();
        try (var files = Files.list(tables)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "run.csv",
                            "outcomes.csv",
                            "reasons.csv",
                            "levels.csv",
                            "margins.csv",
                            "voters.csv",
                            "cells.csv",
                            "schemes.csv",
                            "tornado.csv");
        }
        assertThat(Files.readString(tables.resolve("cells.csv")))
                .startsWith("cell,candidate.ability,runs,hire,hire_low,hire_high,")
                .contains("\n1,-0.5,50,")
                .contains("\n2,0.5,50,");
        assertThat(Files.readAllLines(tables.resolve("tornado.csv"))).hasSize(1 + 2 * 16);
        lab(DIVIDED, "--runs", "50", "--csv", tables.toString()).done();
        assertThat(tables.resolve("cells.csv")).doesNotExist();
        assertThat(tables.resolve("outcomes.csv")).exists();
    }

    @Test
    void aTextThatASpreadsheetWouldReckonWithIsNeutralised() throws IOException {
        var file = folder.resolve("evil.yaml");
        Files.writeString(
                file,
                TestScenarios.text(TestScenarios.DIVIDED)
                        .replace("name: Hal Berg", "name: \"=HYPERLINK(1)\"")
                        .replace("name: Ivy Chen", "name: \"@SUM(A1), \\\"x\\\"\""));
        lab(file.toString(), "--runs", "20", "--csv", folder.resolve("t").toString()).done();
        assertThat(Files.readString(folder.resolve("t/voters.csv")))
                .contains("\nhal,'=HYPERLINK(1),")
                .contains("\nivy,\"'@SUM(A1), \"\"x\"\"\",");
    }

    @Test
    void aNumberBelowZeroIsNoFormula() throws IOException {
        lab(DIVIDED, "--runs", "100", "--csv", folder.toString()).done();
        assertThat(Files.readString(folder.resolve("margins.csv"))).contains("\n-1,", "\n1,");
    }

    @Test
    void aFileThatIsNoTableIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("levels.csv"), "mine\n");
        lab(DIVIDED, "--runs", "100000000", "--csv", folder.toString())
                .failed(
                        1,
                        folder.resolve("levels.csv")
                                + " exists and is no table of the lab's; nothing was played.");
        assertThat(folder.resolve("levels.csv")).hasContent("mine");
    }

    @Test
    @Timeout(180)
    void ctrlCKeepsWhatIsDoneAndSaysSo() throws Exception {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var program =
                Cli.program(
                                folder,
                                List.of("-Dhireloop.terminal=true"),
                                "lab",
                                DIVIDED,
                                "--runs",
                                "100000000",
                                "--threads",
                                "1",
                                "--json")
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        try {
            while (program.isAlive() && !Files.readString(err).contains("Playing")) {
                Thread.sleep(200);
            }
            new ProcessBuilder("kill", "-INT", Long.toString(program.pid())).start().waitFor();
            assertThat(program.waitFor()).isEqualTo(130);
        } finally {
            program.destroyForcibly();
        }
        var found = EventJson.MAPPER.readTree(Files.readString(out));
        assertThat(found.get("interrupted").asBoolean()).isTrue();
        long runs = found.get("runs").asLong();
        assertThat(runs).isPositive();
        assertThat(found.get("command").asString()).contains(" --runs " + runs + " ");
    }
}
