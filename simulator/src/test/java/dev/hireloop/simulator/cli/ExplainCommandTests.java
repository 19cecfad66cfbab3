package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.scenario.Rows;
import dev.hireloop.simulator.scenario.Rows.Row;
import dev.hireloop.simulator.scenario.Shipped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.Stream;

class ExplainCommandTests {

    // domain 25
    @Test
    void aBehaviourIsReadTrackByTrack() {
        assertThat(Cli.bare("explain", "gantt-chart").done())
                .contains("Row 25\n")
                .contains("Behaviour gantt-chart\n")
                .contains("  linkedin-tpm@2  for      program-execution, weight 1.4\n")
                .contains("                  \"Drew the plan on the spot\"\n")
                .contains("  linkedin-pm@1   against  program-execution, weight 0.5\n")
                .contains("  meta-tpm@1      open     program-execution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gantt chart", "Gantt-Chart", " GANTT_CHART "})
    void aNameMayBeWrittenAsItIsSpoken(String asked) {
        assertThat(Cli.bare("explain", asked).done())
                .isEqualTo(Cli.bare("explain", "gantt-chart").done());
        assertThat(Cli.bare(("explain " + asked.strip()).split(" ", -1)).done())
                .isEqualTo(Cli.bare("explain", "gantt-chart").done());
    }

    // domain 17
    @Test
    void aRowSaysWhatItStatesAndWhereItActs() {
        var explained = Cli.bare("explain", "17").done();
        assertThat(explained)
                .startsWith("Row 17\n  LinkedIn, TPM: the Technical Deep Dive is a gate.")
                .contains("  Here: gate of technical-deep-dive in linkedin-tpm;")
                .contains("Behaviour cannot-weigh-latency-against-consistency\n")
                .contains("  linkedin-tpm@2  against, strong, decisive  technical-architecture")
                .contains("Round technical-deep-dive\n")
                .contains("gate: every card says hire");
        assertThat(Cli.bare("explain", "domain", "17").done()).isEqualTo(explained);
        assertThat(Cli.bare("explain", "domain 17").done()).isEqualTo(explained);
        assertThat(Cli.bare("explain", "Row 17").done()).isEqualTo(explained);
    }

    // domain 23, 57
    @Test
    void aRowMayActOnWhatTheCandidateBringsAlong() {
        assertThat(Cli.bare("explain", "57").done())
                .contains("What a candidate brings along\n")
                .contains(
                        "  meta-tpm@1  leaning to structured-logic: +0.2 points on each rating\n");
        assertThat(Cli.bare("explain", "23").done())
                .contains("prepared for another-track: -1.5 points on each rating");
    }

    // domain 52
    @Test
    void aCompetencySaysWhatItWeighsAndWhatSpeaksForIt() {
        assertThat(Cli.bare("explain", "pedigree").done())
                .contains("Row 52\n")
                .contains("Competency pedigree\n")
                .contains("  linkedin-tpm@2  weight 0.0  assessed in no round\n")
                .contains("                  for         big-name-employer\n");
    }

    // domain 18
    @Test
    void aRoundIsShownWithTheOneThatStandsForItOnTheOtherTrack() {
        assertThat(Cli.bare("explain", "product-sense").done())
                .contains("Row 18\n")
                .contains("Round product-sense\n")
                .contains("  linkedin-tpm@2  program-management  Program Management, 45 minutes")
                .contains("  linkedin-pm@1   product-sense       Product Sense, 45 minutes");
    }

    // domain 39
    @Test
    void aScopeSaysWhichLevelItSupports() {
        assertThat(Cli.bare("explain", "critical-infrastructure").done())
                .contains("Row 39\n")
                .contains("Scope critical-infrastructure\n  linkedin-tpm@2  L6  Critical ");
    }

    @Test
    void aNameOfTwoThingsIsExplainedAsBoth() {
        assertThat(Cli.bare("explain", "product-strategy").done())
                .contains("Competency product-strategy\n")
                .contains("Round product-strategy\n");
    }

    @Test
    void theUnknownIsAnsweredWithWhatWasProbablyMeant() {
        Cli.bare("explain", "gant-chart")
                .failed(1, "Nothing here is called 'gant-chart'. Did you mean 'gantt-chart'?");
        Cli.bare("explain", "xyzzy")
                .failed(
                        1,
                        "Nothing here is called 'xyzzy'. Give a row's number, or the id of a"
                                + " behaviour, a competency, a round or a scope, such as"
                                + " gantt-chart.");
        Cli.bare("explain").misused("Missing required parameter: 'ROW-OR-SIGNAL'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "68", "999999"})
    void aRowThatActsNowhereIsSaidToBeNone(String row) {
        Cli.bare("explain", row)
                .failed(
                        1,
                        "Nothing rests on a row "
                                + row
                                + ". Rows that act: 1 to 12, 15 to 37, 39 to 53, 56 to 66.");
    }

    @Test
    void jsonHasOneShapeForAllOfIt() {
        var shape =
                List.of("asked", "rows", "behaviours", "competencies", "rounds", "scopes", "fits");
        var chart = Cli.bare("explain", "gantt-chart", "--json").json();
        assertThat(chart.propertyNames()).containsExactlyElementsOf(shape);
        assertThat(Cli.bare("explain", "57", "--json").json().propertyNames())
                .containsExactlyElementsOf(shape);
        var readings = chart.get("behaviours").get(0).get("readings");
        assertThat(readings.values())
                .extracting(each -> each.get("polarity").asString())
                .containsExactly("FOR", "AGAINST", "OPEN", "OPEN");
        assertThat(readings.get(0).propertyNames())
                .containsExactly(
                        "rulebook",
                        "polarity",
                        "strength",
                        "decisive",
                        "failsLeveling",
                        "competency",
                        "weight",
                        "summary",
                        "source");
        assertThat(chart.get("rows").values())
                .extracting((JsonNode each) -> each.get("number").asInt())
                .contains(25);
        assertThat(chart.get("rows").get(0).propertyNames())
                .containsExactly("number", "says", "acts");
    }

    static Stream<String> everything() {
        return Stream.concat(
                Rows.all().stream().map(Row::number).map(Object::toString),
                Shipped.rulebookNames().stream()
                        .flatMap(name -> Shipped.rulebook(name).stream())
                        .flatMap(
                                rulebook ->
                                        Stream.of(
                                                        rulebook.behaviours().stream()
                                                                .map(each -> each.id().value()),
                                                        rulebook.rounds().stream()
                                                                .map(each -> each.id().value()),
                                                        rulebook.competencies().stream()
                                                                .map(each -> each.id().value()),
                                                        rulebook.ladder().scopes().stream()
                                                                .map(each -> each.id().value()))
                                                .flatMap(ids -> ids))
                        .distinct());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyRowAndEveryIdIsExplainedWithinATerminal(String asked) {
        assertThat(Cli.bare("explain", asked).done().lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
