package dev.hireloop.simulator.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Scenario;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A panel of five, the chair first, the bar raiser last. */
class PowerTests {

    private static List<Double> shapley(DecisionScheme scheme) {
        var scenario = TestScenarios.scenario(TestScenarios.DIVIDED);
        return Power.of(deciding(scheme, scenario)).shapley();
    }

    private static Scenario deciding(DecisionScheme scheme, Scenario scenario) {
        return TestScenarios.under(scenario.rulebook().deciding(scheme), scenario);
    }

    @Test
    void amongEqualsEveryoneHasTheSame() {
        assertThat(shapley(DecisionScheme.MAJORITY)).containsOnly(0.2);
        assertThat(shapley(DecisionScheme.UNANIMITY)).containsOnly(0.2);
        assertThat(shapley(DecisionScheme.WEIGHTED_MEAN)).containsOnly(0.2);
    }

    @Test
    void aChairWhoDecidesAloneHasAll() {
        assertThat(shapley(DecisionScheme.CHAIR_DECIDES)).containsExactly(1.0, 0.0, 0.0, 0.0, 0.0);
    }

    @Test
    void aBarRaiserHasMoreThanTheOthers() {
        var power = shapley(DecisionScheme.BAR_RAISER_VETO);
        assertThat(power.getLast()).isGreaterThan(power.getFirst());
        assertThat(power.subList(0, 4)).containsOnly(power.getFirst());
    }
}
