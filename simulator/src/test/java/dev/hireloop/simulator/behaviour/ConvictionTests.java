package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConvictionTests {

    @Test
    void itIsLeastInTheMiddleAndMostAtEitherEnd() {
        assertThat(Conviction.of(2.5)).isEqualTo(1);
        assertThat(Conviction.of(1)).isEqualTo(5);
        assertThat(Conviction.of(4)).isEqualTo(5);
    }

    @Test
    void itStaysOnItsScaleBeyondTheEnds() {
        assertThat(Conviction.of(-40)).isEqualTo(5);
        assertThat(Conviction.of(40)).isEqualTo(5);
    }

    @Test
    void itGrowsInFiveEqualSteps() {
        for (int step = 0; step < 5; step++) {
            double within = 0.3 * step + 0.15;
            assertThat(Conviction.of(2.5 + within)).isEqualTo(step + 1);
            assertThat(Conviction.of(2.5 - within)).isEqualTo(step + 1);
        }
    }
}
