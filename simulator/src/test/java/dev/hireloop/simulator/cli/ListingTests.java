package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Shipped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code scenarios} and {@code rulebooks}. */
class ListingTests {

    @Test
    void everyScenarioThatShipsIsListed() {
        var listed = Cli.bare("scenarios").done();
        assertThat(listed.lines())
                .containsAll(Shipped.scenarioNames().stream().map("  "::concat).toList());
        assertThat(listed)
                .contains("Under linkedin-tpm@2\n")
                .contains("    Perfect record, shallow depth.")
                .contains("    Variants: base, ");
    }

    @Test
    void jsonOfScenariosSaysWhatEachIs() {
        var listed = Cli.bare("scenarios", "--json").json();
        assertThat(listed.values())
                .extracting(each -> each.get("name").asString())
                .containsExactlyElementsOf(Shipped.scenarioNames());
        var one =
                listed.values().stream()
                        .filter(each -> each.get("name").asString().equals(TestScenarios.CASE_32))
                        .findFirst()
                        .orElseThrow();
        assertThat(one.propertyNames())
                .containsExactly("name", "title", "rulebook", "teaches", "variants");
        assertThat(one.get("title").asString()).isEqualTo("Perfect record, shallow depth");
        assertThat(one.get("rulebook").asString()).isEqualTo("linkedin-tpm@2");
        assertThat(one.get("variants").get(0).asString()).isEqualTo("base");
    }

    // domain 17, 18, 21
    @Test
    void everyRulebookIsListedWithWhatCanCloseItsLoop() {
        assertThat(Cli.bare("rulebooks").done())
                .contains("linkedin-tpm@2  LinkedIn, TPM\n")
                .contains("technical-deep-dive  45 min  gate: every card says hire\n")
                .contains(
                        "product-sense         45 min  primary filter: the cards' mean says hire\n")
                .contains("if weak, only an exceptional product-sense makes")
                .contains(
                        "Decides by majority, 4 voters or more; the chair and 1 more from product.")
                .contains("meta-pm@1  Meta, PM\n  case-study        45 min\n");
    }

    @Test
    void jsonOfRulebooksSaysHowEachDecides() {
        var listed = Cli.bare("rulebooks", "--json").json();
        assertThat(listed.values())
                .extracting(each -> each.get("id").asString())
                .containsExactlyElementsOf(Shipped.rulebookNames());
        var tpm = listed.get(0);
        assertThat(tpm.propertyNames())
                .containsExactly(
                        "rulebook",
                        "id",
                        "version",
                        "company",
                        "track",
                        "rounds",
                        "scheme",
                        "quorum",
                        "veto",
                        "committee",
                        "ladder");
        assertThat(tpm.get("scheme").asString()).isEqualTo("MAJORITY");
        assertThat(tpm.get("committee"))
                .isEqualTo(EventJson.MAPPER.readTree("{\"function\":\"engineering\",\"least\":2}"));
        var gate = tpm.get("rounds").get(1);
        assertThat(gate.get("round").asString()).isEqualTo("technical-deep-dive");
        assertThat(gate.get("gate").asString()).isEqualTo("EVERY_CARD_HIRE");
        assertThat(gate.get("primaryFilter").isNull()).isTrue();
        assertThat(tpm.get("ladder").get(0).propertyNames())
                .containsExactly("level", "title", "scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenarios", "rulebooks"})
    void listsFitATerminal(String command) {
        assertThat(Cli.bare(command).done().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
