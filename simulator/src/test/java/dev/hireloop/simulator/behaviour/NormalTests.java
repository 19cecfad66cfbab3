package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Values of R's qnorm. */
class NormalTests {

    private static void assertQuantile(double p, double value) {
        assertThat(Normal.quantile(p)).isCloseTo(value, within(1e-14 * Math.max(1, -value)));
    }

    @Test
    void theMiddleIsZero() {
        assertThat(Normal.quantile(0.5)).isZero();
    }

    @Test
    void aCentralQuantileIsExact() {
        assertQuantile(0.25, -0.6744897501960817);
        assertQuantile(0.975, 1.959963984540054);
        assertQuantile(0.05, -1.6448536269514729);
    }

    @Test
    void tailsAreExactFarOut() {
        assertQuantile(1e-3, -3.090232306167813);
        assertQuantile(1e-5, -4.264890793922825);
        assertQuantile(1e-10, -6.361340902404056);
        assertQuantile(1e-20, -9.262340089798409);
    }

    @Test
    void bothSidesMirrorEachOther() {
        for (double p = 0.03125; p < 0.5; p += 0.03125) {
            assertThat(Normal.quantile(1 - p)).isEqualTo(-Normal.quantile(p));
        }
    }

    @Test
    void itRisesAcrossItsThreePieces() {
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 100_000; i++) {
            double now = Normal.quantile(i / 100_000.0);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }
}
