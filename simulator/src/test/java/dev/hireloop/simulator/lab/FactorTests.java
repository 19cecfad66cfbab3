package dev.hireloop.simulator.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.Test;

class FactorTests {

    @Test
    void abilityEachVotersLeniencyAndEachEffectMayMatter() {
        var factors = Factor.of(TestScenarios.scenario(TestScenarios.DIVIDED));
        assertThat(factors)
                .startsWith(
                        new Factor("candidate.ability", "0.4", "1.4"),
                        new Factor("panel.gia.leniency", "-0.5", "0.5"),
                        new Factor("panel.hal.leniency", "-0.5", "0.5"),
                        new Factor("panel.ivy.leniency", "-0.5", "0.5"),
                        new Factor("panel.joe.leniency", "0.1", "1.1"),
                        new Factor("panel.kim.leniency", "-0.9", "0.1"),
                        new Factor("tendencies.noise", "0", "1.5"))
                .endsWith(new Factor("tendencies.mention", "0.13", "0.19"))
                .hasSize(16);
    }

    @Test
    void nothingIsTurnedBeyondItsRange() {
        var best = TestScenarios.withAbility(2.8, TestScenarios.scenario(TestScenarios.DIVIDED));
        assertThat(Factor.of(best)).startsWith(new Factor("candidate.ability", "2.3", "3"));
    }
}
