package dev.hireloop.simulator.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class RecordingIdTests {

    private static final RecordingHeader HEADER = Plays.CASE_32.header();

    private static String id(
            RulebookRef rulebook, @Nullable String parent, @Nullable Integer forkedAt) {
        return id(rulebook, parent, forkedAt, null);
    }

    private static String id(
            RulebookRef rulebook,
            @Nullable String parent,
            @Nullable Integer forkedAt,
            @Nullable List<Change> change) {
        return new RecordingHeader(
                        "",
                        HEADER.scenario(),
                        HEADER.variant(),
                        HEADER.scenarioHash(),
                        HEADER.title(),
                        HEADER.teaches(),
                        rulebook,
                        HEADER.rulebookHash(),
                        HEADER.model(),
                        HEADER.seed(),
                        HEADER.hireloop(),
                        parent,
                        forkedAt,
                        change,
                        HEADER.source())
                .identified()
                .id();
    }

    private static List<Change> changeOf(String path) {
        return List.of(new Change(7, List.of(new Setting(path, "1"))));
    }

    @Test
    void itIsTwentySixPlainCharacters() {
        assertThat(HEADER.id()).matches("[0-9a-v]{26}");
        assertThat(RecordingId.isValid(HEADER.id())).isTrue();
        assertThat(RecordingId.isValid("../" + HEADER.id().substring(3))).isFalse();
        assertThat(RecordingId.isValid("")).isFalse();
    }

    @Test
    void theSameCausesGiveTheSameIdForEver() {
        assertThat(HEADER.id()).isEqualTo(Plays.of(TestScenarios.CASE_32, 1).header().id());
    }

    // domain §2, invariants 12 and 13
    @Test
    void everyCauseGivesAnotherId() {
        var rulebook = HEADER.rulebook();
        var later = new RulebookRef(rulebook.id(), rulebook.version() + 1);
        assertThat(
                        Stream.of(
                                HEADER.id(),
                                Plays.of(TestScenarios.CASE_32, 2).header().id(),
                                Plays.of(TestScenarios.CASE_32, -1).header().id(),
                                Plays.of(TestScenarios.HIRED, 1).header().id(),
                                id(later, null, null),
                                id(rulebook, HEADER.id(), 7),
                                id(rulebook, HEADER.id(), 8),
                                id(rulebook, HEADER.id(), 7, changeOf("panel.wilk.leniency")),
                                id(rulebook, HEADER.id(), 7, changeOf("panel.bo.leniency")),
                                id(rulebook, id(later, null, null), 7)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRulebookEditedWithoutANewVersionAndANewModelAreCauses() {
        for (boolean edited : new boolean[] {true, false}) {
            var other =
                    new RecordingHeader(
                            "",
                            HEADER.scenario(),
                            HEADER.variant(),
                            HEADER.scenarioHash(),
                            HEADER.title(),
                            HEADER.teaches(),
                            HEADER.rulebook(),
                            edited ? "other" : HEADER.rulebookHash(),
                            edited ? HEADER.model() : HEADER.model() + 1,
                            HEADER.seed(),
                            HEADER.hireloop(),
                            null,
                            null,
                            null,
                            HEADER.source());
            assertThat(other.identified().id()).isNotEqualTo(HEADER.id());
        }
    }

    @Test
    void nameTitleAndVersionAreNoCauses() {
        var renamed =
                new RecordingHeader(
                        "",
                        "another-name",
                        HEADER.variant(),
                        HEADER.scenarioHash(),
                        "Another title",
                        "Something else",
                        HEADER.rulebook(),
                        HEADER.rulebookHash(),
                        HEADER.model(),
                        HEADER.seed(),
                        "9.9.9",
                        null,
                        null,
                        null,
                        HEADER.source());
        assertThat(renamed.identified().id()).isEqualTo(HEADER.id());
    }

    @Test
    void lineEndsOfTheScenariosFileAreNoCause(@TempDir Path folder) throws Exception {
        var file = folder.resolve("hired.yaml");
        Files.writeString(file, TestScenarios.text(TestScenarios.HIRED).replace("\n", "\r\n"));
        assertThat(RecordingHeader.of(Scenarios.find(file.toString()), 1))
                .isEqualTo(Plays.of(TestScenarios.HIRED, 1).header());
    }
}
