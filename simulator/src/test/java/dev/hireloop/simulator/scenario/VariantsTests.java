package dev.hireloop.simulator.scenario;

import static dev.hireloop.simulator.scenario.Faults.assertFaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.scenario.Expectations.Ending;

import org.junit.jupiter.api.Test;

import java.util.List;

class VariantsTests {

    private static final String FILE =
            """
            hireloop: 1
            base: weak
            title: Two answers
            teaches: Nothing.
            rulebook: linkedin-tpm
            candidate: { name: Kim Osei, title: TPM, employer: Elsewhere, target: L6, ability: 0.5 }
            panel:
              ada: { name: Ada Novak, title: Director, role: chair, rounds: [hiring-manager, leadership] }
              ben: { name: Ben Sow, title: TPM, rounds: [program-management] }
              cleo: { name: Cleo Hart, title: Engineer, rounds: [technical-deep-dive] }
              dan: { name: Dan Ito, title: Engineer, rounds: [execution-and-risk] }
            signals:
              P-1: { behaviour: personas }
              P-2: { behaviour: gantt-chart }
            script:
              - round: program-management
                beats:
                  - { who: ben, says: And now? }
                  - { who: candidate, says: The users., leaves: [P-1], only: [weak] }
                  - { who: candidate, says: A chart., leaves: [P-2], only: [strong] }
            expect: { decision: no-hire }
            variants:
            """;

    private static ScenarioFile read(String variants) {
        return ScenarioReader.read("it.yaml", FILE + variants, Rulebooks.SHIPPED).file();
    }

    private static Scenario variant(String name, String variants) {
        return read(variants).variant(name).orElseThrow();
    }

    private static List<String> said(Scenario scenario) {
        return scenario.beats(new RoundId("program-management")).stream()
                .map(Scenario.Beat::words)
                .toList();
    }

    private static void faults(String variants, String... faults) {
        assertFaults(() -> read(variants), faults);
    }

    @Test
    void theBaseComesFirstUnderItsOwnName() {
        assertThat(read("  strong: { title: Strong }\n").variantNames())
                .containsExactly("weak", "strong");
    }

    @Test
    void aVariantIsTheFileWithSomeFieldsChanged() {
        var strong = variant("strong", "  strong: { candidate: { ability: 2 } }\n");
        assertThat(strong.ability()).isEqualTo(2);
        assertThat(strong.candidate().name()).isEqualTo("Kim Osei");
        assertThat(strong.title()).isEqualTo("Two answers");
    }

    @Test
    void anAnswerStandsOnlyInTheVariantsItNames() {
        var variants = "  strong: { title: Strong }\n  other: { title: Other }\n";
        assertThat(said(read(variants).base())).containsExactly("And now?", "The users.");
        assertThat(said(variant("strong", variants))).containsExactly("And now?", "A chart.");
        assertThat(said(variant("other", variants))).containsExactly("And now?");
    }

    @Test
    void aVariantHasTheLinesOfTheOneItComesFrom() {
        var variants = "  strong: { title: S }\n  more: { from: strong }\n  same: { from: weak }\n";
        assertThat(said(variant("more", variants))).contains("A chart.");
        assertThat(said(variant("same", variants))).contains("The users.");
        assertThat(variant("more", variants).title()).isEqualTo("S");
    }

    @Test
    void expectationsAreNotHandedDown() {
        var variants = "  strong: { expect: { decision: hire } }\n  more: { from: strong }\n";
        assertThat(variant("strong", variants).expect().decision()).isEqualTo(Ending.HIRE);
        assertThat(variant("more", variants).expect().areNone()).isTrue();
    }

    @Test
    void aTildeTakesAFieldOut() {
        assertThat(variant("strong", "  strong: { candidate: { ability: ~ } }\n").ability())
                .isZero();
        faults(
                "  strong: { candidate: { motive: ~ } }\n",
                "23:26: error: There is no 'motive' to take out.");
    }

    @Test
    void variantsThatComeFromThemselvesAreTold() {
        faults(
                "  a: { from: b }\n  b: { from: c }\n  c: { from: a }\n",
                "14:3: error: No line of the script leaves 'P-2'.",
                "20:65: error: There is no variant 'strong'. Known here: weak, a, b, c.",
                "23:14: error: 'a' comes from itself: a from b from c from a.",
                "24:14: error: 'b' comes from itself: b from c from a from b.",
                "25:14: error: 'c' comes from itself: c from a from b from c.");
    }

    @Test
    void anUnknownVariantIsAnsweredWithTheOneProbablyMeant() {
        faults(
                "  strong: { title: S }\n  more: { from: stong }\n",
                "24:17: error: There is no variant 'stong'. Did you mean 'strong'?");
        var file = FILE.replace("only: [strong]", "only: [stong]") + "  strong: { title: S }\n";
        assertFaults(
                () -> ScenarioReader.read("it.yaml", file, Rulebooks.SHIPPED),
                "14:3: error: No line of the script leaves 'P-2'.",
                "20:65: error: There is no variant 'stong'. Did you mean 'strong'?");
    }

    @Test
    void aFieldThatStandsTwiceInAVariantIsTold() {
        faults(
                "  strong: { title: S, title: T }\n",
                "23:23: error: 'title' stands here twice; the first is in line 23.");
    }

    @Test
    void aFaultOfAVariantIsToldAtItsOwnLine() {
        faults(
                "  strong:\n    candidate: { target: L9 }\n",
                "24:26: error: linkedin-tpm@2's ladder has no L9; it goes from L4 to L7.");
    }

    @Test
    void aSignalMustBeLeftInOneVariantOnly() {
        faults(
                "  strong: { signals: { P-3: { behaviour: gantt-chart } } }\n",
                "23:24: error: No line of the script leaves 'P-3'.");
    }

    @Test
    void onlyNamesAVariantAndVariantsStandAtTheTop() {
        var file = FILE.replace("only: [strong]", "only: []") + "  strong: { title: S }\n";
        assertFaults(
                () -> ScenarioReader.read("it.yaml", file, Rulebooks.SHIPPED),
                "14:3: error: No line of the script leaves 'P-2'.",
                "20:64: error: 'only' names no variant; leave it out, or take the entry out.");
        faults(
                "  strong: { variants: { more: { title: S } } }\n",
                "23:13: error: 'variants' stands at the top alone.");
    }
}
