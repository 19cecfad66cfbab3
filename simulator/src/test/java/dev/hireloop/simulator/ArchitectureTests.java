package dev.hireloop.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import dev.hireloop.simulator.recording.Library;

import org.junit.jupiter.api.Test;

import java.util.function.Function;

/** Each rule holds for the simulator, and fails on the class that was planted against it. */
class ArchitectureTests {

    private static final String ROOT = "dev.hireloop.simulator";
    private static final String PLANTED = ROOT + ".planted";

    private static final JavaClasses SIMULATOR =
            new ClassFileImporter()
                    .importUrl(Library.class.getProtectionDomain().getCodeSource().getLocation());

    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    private static void assertHolds(
            Function<ArchitectureRules, ArchRule> rule, String... plantedClasses) {
        rule.apply(new ArchitectureRules(ROOT)).check(SIMULATOR);
        var canFail = rule.apply(new ArchitectureRules(PLANTED));
        for (String planted : plantedClasses) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> canFail.check(VIOLATIONS))
                    .withMessageContaining(PLANTED + "." + planted);
        }
    }

    @Test
    void theWholeSimulatorIsLookedAt() {
        assertThat(SIMULATOR.stream().map(type -> type.getPackageName()).distinct())
                .contains(
                        ROOT + ".scenario",
                        ROOT + ".behaviour",
                        ROOT + ".director",
                        ROOT + ".agreement",
                        ROOT + ".validity",
                        ROOT + ".lab",
                        ROOT + ".expectation",
                        ROOT + ".recording",
                        ROOT + ".feedback",
                        ROOT + ".analysis",
                        ROOT + ".serving",
                        ROOT + ".cli")
                .doesNotContain(PLANTED);
    }

    @Test
    void scenarioKnowsOnlyCore() {
        assertHolds(rules -> rules.knowsOnly("scenario"), "scenario.KnowsItsDirector");
    }

    @Test
    void behaviourKnowsOnlyScenario() {
        assertHolds(
                rules -> rules.knowsOnly("behaviour", "scenario"), "behaviour.KnowsItsDirector");
    }

    @Test
    void directorKnowsOnlyBehaviourAndScenario() {
        assertHolds(
                rules -> rules.knowsOnly("director", "behaviour", "scenario"),
                "director.KnowsItsRecording");
    }

    @Test
    void agreementKnowsOnlyBehaviourAndScenario() {
        assertHolds(
                rules -> rules.knowsOnly("agreement", "behaviour", "scenario"),
                "agreement.KnowsItsDirector");
    }

    @Test
    void labKnowsOnlyAgreementDirectorAndScenario() {
        assertHolds(
                rules -> rules.knowsOnly("lab", "agreement", "director", "scenario"),
                "lab.KnowsItsRecording");
    }

    @Test
    void recordingKnowsOnlyWhatPlaysAndScenario() {
        assertHolds(
                rules -> rules.knowsOnly("recording", "behaviour", "director", "scenario"),
                "recording.KnowsItsServer");
    }

    @Test
    void validityKnowsOnlyWhatItHoldsToResearch() {
        assertHolds(
                rules ->
                        rules.knowsOnly(
                                "validity", "agreement", "behaviour", "director", "scenario"),
                "validity.KnowsItsServer");
    }

    @Test
    void expectationKnowsOnlyDirectorAndScenario() {
        assertHolds(
                rules -> rules.knowsOnly("expectation", "director", "scenario"),
                "expectation.KnowsItsRecording");
    }

    @Test
    void feedbackKnowsOnlyRecordingAndScenario() {
        assertHolds(
                rules -> rules.knowsOnly("feedback", "recording", "scenario"),
                "feedback.KnowsItsServer");
    }

    @Test
    void analysisKnowsOnlyRecordingAndWhatPlaysIt() {
        assertHolds(
                rules ->
                        rules.knowsOnly(
                                "analysis",
                                "recording",
                                "director",
                                "behaviour",
                                "agreement",
                                "scenario"),
                "analysis.KnowsItsServer");
    }

    @Test
    void servingKnowsOnlyRecordingsAndWhatDecidedThem() {
        assertHolds(
                rules -> rules.knowsOnly("serving", "recording", "analysis"),
                "serving.KnowsItsCaller");
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        assertHolds(ArchitectureRules::nobodyKnowsTheCommandLine, "serving.KnowsItsCaller");
    }

    @Test
    void onlyRecordingAndCliKnowTheStore() {
        assertHolds(ArchitectureRules::onlyRecordingAndCliKnowTheStore, "director.KnowsTheStore");
    }

    @Test
    void onlyTheCommandLinePrints() {
        assertHolds(ArchitectureRules::onlyTheCommandLinePrints, "director.Prints");
    }

    @Test
    void nobodyKnowsSpringOrAxon() {
        assertHolds(ArchitectureRules::nobodyKnowsSpringOrAxon, "recording.KnowsAxon");
    }

    @Test
    void noClockInWhatMustRepeat() {
        assertHolds(
                ArchitectureRules::noClockInWhatMustRepeat,
                "behaviour.LooksAtTheClock",
                "director.CountsNanoseconds",
                "analysis.CountsNanoseconds",
                "lab.CountsNanoseconds");
    }

    @Test
    void noDiceInWhatMustRepeat() {
        assertHolds(
                ArchitectureRules::noDiceInWhatMustRepeat,
                "agreement.ThrowsDice",
                "validity.ThrowsDice",
                "behaviour.ThrowsDice",
                "scenario.ThrowsDice");
    }

    @Test
    void everyPackageIsNullMarked() {
        assertHolds(ArchitectureRules::everyPackageIsNullMarked, "unmarked");
    }
}
