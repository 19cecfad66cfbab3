package dev.hireloop.simulator.scenario;

import static dev.hireloop.simulator.scenario.Faults.VALID;
import static dev.hireloop.simulator.scenario.Faults.read;
import static dev.hireloop.simulator.scenario.Faults.with;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.hireloop.simulator.scenario.Diagnostic.Severity;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is collected of a file, and what its author gets to see of it. */
class ProblemsTests {

    private static InvalidInput faultsOf(String text) {
        return catchThrowableOfType(InvalidInput.class, () -> read(text));
    }

    @Test
    void aFaultBearsItsPlaceItsPathAndItsLine() {
        var invalid = faultsOf(with("leniency: 0.3", "leniency: -1.6"));
        assertThat(invalid.errors()).isEqualTo(1);
        assertThat(invalid.diagnostics())
                .containsExactly(
                        new Diagnostic(
                                Severity.ERROR,
                                "mine.yaml",
                                24,
                                29,
                                "panel.ben.tendencies.leniency",
                                "'leniency' wants a number from -1.5 to 1.5.",
                                "    tendencies: { leniency: -1.6, openness: 0.2, influence: 1.5 }"));
        assertThat(invalid)
                .hasMessage(
                        """
                        mine.yaml:24:29: error: 'leniency' wants a number from -1.5 to 1.5. (panel.ben.tendencies.leniency)
                           24 |     tendencies: { leniency: -1.6, openness: 0.2, influence: 1.5 }
                              |                             ^""");
    }

    @Test
    void theItemsOfAListCountFromNought() {
        assertThat(
                        faultsOf(with("{ who: cleo, says: What", "{ who: celo, says: What"))
                                .diagnostics())
                .extracting(Diagnostic::path)
                .containsExactly("script[1].beats[0].who");
    }

    @Test
    void missingAndUnknownFieldsHaveAPathToo() {
        assertThat(faultsOf(with("  employer: Tallow", "  Em Ployer: Tallow")).diagnostics())
                .extracting(Diagnostic::path)
                .containsExactly("candidate.employer", "candidate[\"Em Ployer\"]");
    }

    @Test
    void theFirstHundredAreShownAndTheRestCounted() {
        var many =
                IntStream.range(0, 150)
                        .mapToObj(i -> "zz" + i + ": 1\n")
                        .collect(Collectors.joining());
        var invalid = faultsOf(VALID + many);
        assertThat(invalid.errors()).isEqualTo(150);
        assertThat(invalid.diagnostics()).hasSize(100);
        assertThat(invalid.diagnostics().getLast().line())
                .isEqualTo(invalid.diagnostics().getFirst().line() + 99);
        assertThat(invalid.getMessage())
                .endsWith("\nmine.yaml: 50 more errors; these are the first 100.");
    }

    @Test
    void whatIsSaidTwiceOfOnePlaceIsReportedOnce() {
        var problems = new Problems("mine.yaml");
        problems.at(2, 1, "Wrong.");
        problems.at(1, 9, "Wrong.");
        problems.at(2, 1, "Wrong.");
        problems.at(2, 1, "Wrong too.");
        assertThat(problems.asException())
                .hasMessage(
                        """
                        mine.yaml:1:9: error: Wrong.
                        mine.yaml:2:1: error: Wrong.
                        mine.yaml:2:1: error: Wrong too.""");
    }

    @Test
    void aWarningMakesNoFault() {
        var problems = new Problems("mine.yaml");
        var title = YamlFile.open("title: a\npanel: b\n", problems).need("title");
        title.warn("Odd.");
        title.warnAtName("Odd name.");
        problems.raise();
        assertThat(problems.none()).isTrue();
        assertThat(problems.diagnostics())
                .extracting(Diagnostic::severity, Diagnostic::column, Diagnostic::message)
                .containsExactly(
                        tuple(Severity.WARNING, 1, "Odd name."),
                        tuple(Severity.WARNING, 8, "Odd."));
    }

    @Test
    void warningsAreShownBesideErrors() {
        var problems = new Problems("mine.yaml");
        var fields = YamlFile.open("title: a\n", problems);
        fields.warn("Odd.");
        fields.need("panel");
        assertThat(problems.asException().errors()).isEqualTo(1);
        assertThat(problems.asException().diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void aMessageIsCutAndHoldsNothingUnprintable() {
        var problems = new Problems("mine.yaml");
        problems.at(1, 1, "a\u001B[31m\nb" + "x".repeat(2_000));
        assertThat(problems.diagnostics().getFirst().message())
                .startsWith("a\uFFFD[31m bxx")
                .endsWith("x…")
                .hasSize(1_501);
    }
}
