package dev.hireloop.simulator.scenario;

import static dev.hireloop.simulator.scenario.Faults.VALID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Scenario.Noted;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class ScenariosTests {

    @TempDir Path folder;

    private static void assertNotFound(String given, String message) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Scenarios.find(given))
                .withMessage(message);
    }

    @Test
    void everyShippedScenarioIsWithoutFault() {
        assertThat(Shipped.scenarioNames())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Scenarios.find(name).name()).isEqualTo(name));
    }

    // domain 32
    @Test
    void theCaseOfThePerfectRecordIsPlayedUnderItsRulebook() {
        var scenario = Scenarios.find(TestScenarios.CASE_32);
        assertThat(scenario.rulebook().ref()).hasToString("linkedin-tpm@2");
        assertThat(scenario.panel()).hasSize(6);
        assertThat(scenario.signals()).hasSize(16);
        assertThat(scenario.calibration()).isEqualTo(Scenario.CalibrationScript.NONE);
    }

    @Test
    void whatAnAuthorLeavesOutHasADefault() {
        var scenario = Scenarios.find(TestScenarios.file(TestScenarios.HIRED).toString());
        assertThat(scenario.name()).isEqualTo("everyone-agrees");
        assertThat(scenario.panel())
                .extracting(Person::tendencies)
                .containsExactly(
                        Tendencies.AVERAGE,
                        new Tendencies(0.3, 0.2, 1.5),
                        Tendencies.AVERAGE,
                        Tendencies.AVERAGE);
        var deepDive = new RoundId("technical-deep-dive");
        assertThat(scenario.beats(deepDive))
                .allSatisfy(beat -> assertThat(beat.second()).isEqualTo(-1));
        assertThat(scenario.signals())
                .filteredOn(noted -> noted.signal().round().equals(deepDive))
                .extracting(Noted::by)
                .containsExactly(
                        scenario.panel().stream()
                                .map(Person::id)
                                .filter(new PersonId("cleo")::equals)
                                .toList());
    }

    // domain 25, 30
    @Test
    void aBehaviourBringsItsReadingFromTheRulebook() {
        var gantt =
                Scenarios.find(TestScenarios.file(TestScenarios.HIRED).toString())
                        .signals()
                        .getFirst()
                        .signal();
        assertThat(gantt.summary()).isEqualTo("Drew the plan on the spot");
        assertThat(gantt.strength()).isEqualTo(2);
        assertThat(gantt.competency()).hasToString("program-execution");
    }

    @Test
    void lineEndsMakeNoDifference() {
        var there = Faults.read(VALID);
        var here = Faults.read(VALID.replace("\n", "\r\n"));
        assertThat(here).isEqualTo(there);
        assertThat(here.source()).isEqualTo(VALID);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheOneProbablyMeant() {
        assertNotFound(
                "linkedin-tpm-latency-vs-consistancy",
                "There is no scenario 'linkedin-tpm-latency-vs-consistancy'. Did you mean"
                        + " 'linkedin-tpm-latency-vs-consistency'? To play a file, give its path,"
                        + " such as ./mine.yaml.");
        assertNotFound(
                "picnic",
                "There is no scenario 'picnic'. 'hireloop scenarios' lists those that ship."
                        + " To play a file, give its path, such as"
                        + " ./mine.yaml.");
    }

    @Test
    void aMissingFileIsSaid() {
        var missing = folder.resolve("missing.yaml").toString();
        assertNotFound(missing, "There is no file '" + missing + "'.");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Scenarios.find(folder.toString()))
                .withMessageStartingWith("The file '" + folder + "' cannot be read: ");
    }

    @Test
    void aFileIsReadByItsPathAndItsFaultsBearIt() throws Exception {
        var file = folder.resolve("mine.yml");
        Files.writeString(file, VALID);
        assertThat(Scenarios.find(file.toString()).name()).isEqualTo("everyone-agrees");
        Files.writeString(file, VALID + "name: mine\n");
        assertThat(Scenarios.find(file.toString()).name()).isEqualTo("mine");
        Files.writeString(file, "hireloop: 1");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Scenarios.find(file.toString()))
                .withMessageStartingWith(file + ":1:1: error: ");
    }

    @Test
    void textThatIsNotUtf8IsRefusedWhereItEnds() throws Exception {
        var file = folder.resolve("mine.yaml");
        Files.write(file, VALID.replace("Ines", "In\u00E8s").getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Scenarios.find(file.toString()))
                .withMessageStartingWith(
                        file + ":8:11: error: The file is not UTF-8 text from here on");
    }

    @Test
    void aFileOverOneMegabyteIsNotEvenRead() throws Exception {
        var file = folder.resolve("mine.yaml");
        Files.write(file, new byte[1_000_001]);
        assertNotFound(file.toString(), file + ":1:1: error: The file is larger than 1 MB.");
    }
}
