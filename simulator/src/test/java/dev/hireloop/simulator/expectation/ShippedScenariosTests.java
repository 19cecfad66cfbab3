package dev.hireloop.simulator.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.GatePassed;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.ScenarioFile;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Shipped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every shipped scenario plays out as its author, and so the source, says. */
class ShippedScenariosTests {

    private static final Path FOLDER =
            Path.of("src", "main", "resources", "dev", "hireloop", "scenarios");

    static Stream<ScenarioFile> files() {
        return Shipped.scenarioNames().stream().map(name -> Scenarios.check(name).file());
    }

    static Stream<Scenario> variants() {
        return files().flatMap(file -> file.variants().stream());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyExpectationOfEveryVariantIsMet(Scenario scenario) {
        assertThat(Verification.of(scenario).failures())
                .as("%s/%s", scenario.name(), scenario.variant())
                .isEmpty();
    }

    @Test
    void everyFileIsListedUnderItsOwnNameAndHasNoWarning() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(file -> file.endsWith(".yaml"))
                                    .map(file -> file.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(Shipped.scenarioNames());
        }
        for (String name : Shipped.scenarioNames()) {
            var checked = Scenarios.check(name);
            assertThat(checked.file().name()).isEqualTo(name);
            assertThat(checked.warnings()).as(name).isEmpty();
        }
    }

    @Test
    void thereAreFortyVariantsOrMoreAndNearlyAllExpectSomething() {
        assertThat(variants()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(variants()).filteredOn(each -> each.expect().areNone()).isEmpty();
    }

    // domain 32
    @Test
    void underTheOtherTracksRulebookThePerfectRecordMeetsNoGate() {
        var events =
                new Simulation(
                                Scenarios.find(
                                        "linkedin-tpm-latency-vs-consistency", "under-linkedin-pm"))
                        .play(1);
        assertThat(events)
                .noneMatch(GatePassed.class::isInstance)
                .noneMatch(GateFailed.class::isInstance);
    }

    // domain 25, 59
    @Test
    void theSameGanttChartPointsTheOtherWayOnTheOtherTrack() {
        assertThat(gantt("weak").polarity()).isEqualTo(Polarity.AGAINST);
        assertThat(gantt("weak-as-tpm").polarity()).isEqualTo(Polarity.FOR);
        assertThat(ganttLine("weak")).isEqualTo(ganttLine("weak-as-tpm"));
    }

    private static Signal gantt(String variant) {
        return openToWork(variant)
                .filter(SignalRecorded.class::isInstance)
                .map(event -> ((SignalRecorded) event).signal())
                .filter(signal -> new BehaviourId("gantt-chart").equals(signal.behaviour()))
                .findFirst()
                .orElseThrow();
    }

    private static String ganttLine(String variant) {
        var events = openToWork(variant).toList();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof SignalRecorded recorded
                    && new BehaviourId("gantt-chart").equals(recorded.signal().behaviour())) {
                return events.subList(0, i).reversed().stream()
                        .filter(LineSpoken.class::isInstance)
                        .map(event -> ((LineSpoken) event).words())
                        .findFirst()
                        .orElseThrow();
            }
        }
        throw new AssertionError("Nobody drew a chart");
    }

    private static Stream<HiringEvent> openToWork(String variant) {
        return new Simulation(Scenarios.find("linkedin-pm-open-to-work", variant)).play(1).stream();
    }

    // domain 37
    @Test
    void onlyScopeMovesALevelAndNeverATitle() {
        var name = "linkedin-tpm-title-for-a-band";
        var base = settled(Scenarios.find(name));
        assertThat(base.level()).isLessThan(base.target());
        assertThat(settled(Scenarios.find(name, "wider-scope")).level()).isEqualTo(base.target());
        var grander = settled(Scenarios.find(name, "grander-title"));
        assertThat(grander.level()).isEqualTo(base.level());
        assertThat(grander.band()).isEqualTo(base.band());
    }

    private static LevelSettled settled(Scenario scenario) {
        return new Simulation(scenario)
                .play(1).stream()
                        .filter(LevelSettled.class::isInstance)
                        .map(LevelSettled.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    // domain 11, 12, 18, 22, 23, 30, 33, 34, 35, 36, 39, 40, 41, 50, 51, 52, 57, 58, 60, 61, 62,
    // 63, 64
    @Test
    void everyStoryOfTheSourceIsShipped() throws IOException {
        var rows = new TreeSet<String>();
        for (String name : Shipped.scenarioNames()) {
            Shipped.text(name)
                    .orElseThrow()
                    .lines()
                    .limit(6)
                    .filter(line -> line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("[0-9]+").matcher(line).results())
                    .forEach(number -> rows.add(number.group()));
        }
        assertThat(rows)
                .contains(
                        "11", "12", "18", "22", "23", "30", "32", "33", "34", "35", "36", "37",
                        "39", "40", "50", "51", "52", "57", "58", "59", "60", "61", "62", "63",
                        "64");
    }
}
