package dev.hireloop.simulator.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StabilityTests {

    private static void assertStability(
            Stability stability, double value, double low, double high) {
        assertThat(stability.value()).isCloseTo(value, within(1e-12));
        assertThat(stability.low()).isCloseTo(low, within(1e-4));
        assertThat(stability.high()).isCloseTo(high, within(1e-4));
    }

    @Test
    void eightHiresOfTenAreStableBySixTenths() {
        var stability = Stability.of(8, 10);
        assertStability(stability, .6, 0, .8866);
        assertThat(stability.tooFew()).isTrue();
    }

    @Test
    void aFailedGateIsWhollyStable() {
        var stability = Stability.of(0, 1000);
        assertStability(stability, 1, .9923, 1);
        assertThat(stability.tooFew()).isFalse();
    }

    @Test
    void aTossOfACoinIsNotStableAtAll() {
        assertStability(Stability.of(500, 1000), 0, 0, .0618);
    }

    @Test
    void hiresAndNoHiresAreStableAlike() {
        assertThat(Stability.of(30, 200).low())
                .isCloseTo(Stability.of(170, 200).low(), within(1e-12));
    }
}
