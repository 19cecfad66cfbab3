package dev.hireloop.simulator.cli.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.cli.OwnRulebooks;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.expectation.Verification;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.ScenarioFile;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Shipped;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a coach first sees must pass everything, whatever the rulebook. */
class StarterTests {

    /** A line that is switched off: a hash with no blank behind it, or with several. */
    private static final Pattern SWITCHED_OFF = Pattern.compile("(?m)^( *)#(?=[^ \\n]|  )");

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

    static Stream<String> shipped() {
        return Shipped.rulebookNames().stream();
    }

    static Stream<String> own() {
        var small = OwnRulebooks.SMALL;
        return Stream.of(
                small,
                OwnRulebooks.LARGE,
                small.replace("quorum: 1", "quorum: 20"),
                small.replace("track: EM", "track: EM\ncommittee: { function: design, least: 5 }"),
                small.replace(
                        "minutes: 1 }]",
                        "minutes: 1 }"
                                + Stream.iterate(2, i -> i < 21, i -> i + 1)
                                        .map(i -> ", { id: r" + i + ", name: R, minutes: 9 }")
                                        .reduce("", String::concat)
                                + "]"),
                OwnRulebooks.LARGE.replace("bar-raiser-veto", "consensus-or-hold"),
                OwnRulebooks.LARGE.replace("bar-raiser-veto", "weighted-mean"));
    }

    private String text(String rulebook) {
        return Starter.text("mine", Shipped.rulebook(rulebook).orElseThrow(), rulebook, "", trial);
    }

    private String textFor(String rulebook) throws IOException {
        var file = Files.writeString(folder.resolve("own.yaml"), rulebook);
        trial.with(file, "./own.yaml");
        return Starter.text("mine", Scenarios.rulebook(file.toString()), "./own.yaml", "", trial);
    }

    private ScenarioFile passes(String text) {
        var checked = trial.check(text);
        assertThat(checked.warnings()).isEmpty();
        assertThat(checked.file().variants())
                .allSatisfy(
                        variant -> {
                            assertThat(variant.expect().areNone()).isFalse();
                            assertThat(Verification.of(variant).failures()).isEmpty();
                        });
        return checked.file();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void underAShippedRulebookTheWeakAreTurnedDownAndTheStrongAreHired(String rulebook) {
        var file = passes(text(rulebook));
        assertThat(file.name()).isEqualTo("mine");
        assertThat(decision(file, "weak")).isEqualTo(Decision.NO_HIRE);
        assertThat(decision(file, "strong")).isEqualTo(Decision.HIRE);
    }

    private static Decision decision(ScenarioFile file, String variant) {
        Scenario scenario = file.variant(variant).orElseThrow();
        return new Simulation(scenario).outcome(1).debrief() instanceof Decided decided
                ? decided.outcome().decision()
                : Decision.HOLD;
    }

    @ParameterizedTest
    @MethodSource("own")
    void aRulebookOfOnesOwnIsTakenAsItIs(String rulebook) throws Exception {
        passes(textFor(rulebook));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsSwitchedOffCanBeSwitchedOn(String rulebook) {
        switchedOn(text(rulebook));
    }

    @ParameterizedTest
    @MethodSource("own")
    void soItCanUnderARulebookOfOnesOwn(String rulebook) throws Exception {
        switchedOn(textFor(rulebook));
    }

    private void switchedOn(String text) {
        var all = SWITCHED_OFF.matcher(text).replaceAll("$1");
        assertThat(all).contains("\ndebrief:\n", "\n  claims: ", "\n  dissent: ");
        assertThat(trial.check(all).file().variants()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyRoundIsScriptedInWordsOfItsOwn(String rulebook) {
        var text = text(rulebook);
        var rules = Shipped.rulebook(rulebook).orElseThrow();
        assertThat(rules.rounds())
                .allSatisfy(round -> assertThat(text).contains("- round: " + round.id() + "  #"));
        assertThat(text).doesNotContain("Write here");
    }

    // domain 53, 65, 66
    @Test
    void itsAuthorFindsWhatThereIsToLookUp() {
        assertThat(text("linkedin-pm").replaceAll("\n *# ", " "))
                .contains(" A week on this track (row 53): 60% user research and strategy,")
                .contains(" LinkedIn, for coaching:")
                .doesNotContain("Meta, for coaching:")
                .contains(" Speaks for them: ")
                .contains("larger-metric (L6)")
                .contains("are from product;");
        assertThat(text("meta-tpm")).contains("# Meta, for coaching:", "documents: ");
    }

    @Test
    void noLineIsTooLongForItsRemark() {
        assertThat(text("linkedin-tpm").lines().filter(line -> line.strip().startsWith("# ")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(96));
    }

    @Test
    void aNameThatLooksLikeANumberIsStillAName() {
        var rulebook = Shipped.rulebook("meta-pm").orElseThrow();
        for (String name : List.of("123", "true", "null", "2024-q3", "no")) {
            var text = Starter.text(name, rulebook, "meta-pm", "", trial);
            assertThat(trial.check(text).file().name()).isEqualTo(name);
        }
    }
}
