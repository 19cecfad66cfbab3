package dev.hireloop.simulator.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.process.Hiring;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Expectations.Ground;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;

import org.junit.jupiter.api.Test;

class CountsTests {

    private static Endings endings(Scenario scenario, int runs) {
        var endings = new Endings();
        for (int seed = 1; seed <= runs; seed++) {
            endings.add(new Simulation(scenario).outcome(seed));
        }
        return endings;
    }

    @Test
    void aHireCountsWithItsLevel() {
        var endings = endings(TestScenarios.scenario(TestScenarios.DOWN_LEVELED), 3);
        assertThat(endings.count(Ending.HIRE)).isEqualTo(3);
        assertThat(endings.levels()).hasSize(1);
        assertThat(endings.levels().firstEntry().getValue().share()).isEqualTo(1);
    }

    @Test
    void aHoldForWantOfALevelHasNone() {
        var endings = endings(TestScenarios.scenario(TestScenarios.NO_LEVEL), 3);
        assertThat(endings.count(Ending.HOLD)).isEqualTo(3);
        assertThat(endings.levels()).isEmpty();
        assertThat(endings.grounds()).containsOnlyKeys(Ground.NO_LEVEL);
    }

    @Test
    void aPromotionIsBlockedOrNot() {
        var blocked = endings(Scenarios.find("meta-tpm-blocked-at-l7"), 2);
        assertThat(blocked.count(Ending.BLOCKED)).isEqualTo(2);
        assertThat(blocked.grounds()).isEmpty();
    }

    @Test
    void aNoHireIsFalseFromTheBarUpAndAHireBelowIt() {
        var scenario = TestScenarios.scenario(TestScenarios.CASE_32);
        var endings = endings(scenario, 2);
        var able = FalseCalls.of(TestScenarios.withAbility(0, scenario), endings);
        assertThat(able.rejects()).isEqualTo(endings.share(Ending.NO_HIRE));
        assertThat(able.hires()).isNull();
        var weak = FalseCalls.of(TestScenarios.withAbility(-0.01, scenario), endings);
        assertThat(weak.rejects()).isNull();
        assertThat(weak.hires()).isEqualTo(endings.share(Ending.HIRE));
    }

    private static Hiring hired() {
        return new Simulation(TestScenarios.scenario(TestScenarios.HIRED)).outcome(1);
    }

    private static Hiring rejected() {
        return new Simulation(TestScenarios.scenario(TestScenarios.CASE_32)).outcome(1);
    }

    /**
     * Agresti and Min's adjusted interval, reckoned by hand for 8 pairs gained and 2 lost of 98.
     */
    @Test
    void aDifferenceComesWithTheIntervalOfPairs() {
        var contrast = new Contrast();
        for (int i = 0; i < 8; i++) {
            contrast.add(hired(), Ending.NO_HIRE);
        }
        contrast.add(rejected(), Ending.HIRE);
        contrast.add(rejected(), Ending.HIRE);
        for (int i = 0; i < 88; i++) {
            contrast.add(rejected(), Ending.NO_HIRE);
        }
        var difference = contrast.difference();
        assertThat(difference.by()).isCloseTo(6.0 / 98, within(1e-12));
        assertThat(difference.low()).isCloseTo(0.06 - 0.063932, within(1e-5));
        assertThat(difference.high()).isCloseTo(0.06 + 0.063932, within(1e-5));
        assertThat(contrast.differing().share()).isCloseTo(10.0 / 98, within(1e-12));
    }

    @Test
    void aDifferenceLiesBetweenMinusOneAndOne() {
        var contrast = new Contrast();
        contrast.add(hired(), Ending.NO_HIRE);
        assertThat(contrast.difference().high()).isEqualTo(1);
        var other = new Contrast();
        other.add(rejected(), Ending.HIRE);
        assertThat(other.difference().low()).isEqualTo(-1);
    }
}
