package dev.hireloop.simulator.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BootstrapTests {

    private static Coefficient mean(int... times) {
        double sum = 0;
        for (int unit = 0; unit < times.length; unit++) {
            sum += (double) times[unit] * unit;
        }
        return Coefficient.of(sum / times.length);
    }

    /** The mean of 0 to 99 has a standard error of 2.887. */
    @Test
    void theIntervalOfAMeanIsTheOneItsStandardErrorGives() {
        var interval = Bootstrap.interval(100, BootstrapTests::mean).orElseThrow();
        assertThat(interval.low()).isCloseTo(49.5 - 1.96 * 2.887, within(.4));
        assertThat(interval.high()).isCloseTo(49.5 + 1.96 * 2.887, within(.4));
        assertThat(interval.resamples()).isEqualTo(1000);
    }

    @Test
    void theSameUnitsGiveTheSameInterval() {
        assertThat(Bootstrap.interval(20, BootstrapTests::mean))
                .isEqualTo(Bootstrap.interval(20, BootstrapTests::mean));
    }

    /** Of four units a given one is missing from (3/4)⁴ = 32% of resamples. */
    @Test
    void resamplesWithoutAFigureAreLeftOut() {
        var interval =
                Bootstrap.interval(
                                4,
                                times ->
                                        times[0] == 0
                                                ? Coefficient.NO_VARIANCE
                                                : Coefficient.of(times[0]))
                        .orElseThrow();
        assertThat(interval.resamples()).isBetween(640, 728);
        assertThat(interval.low()).isEqualTo(1);
    }

    @Test
    void mostResamplesWithoutAFigureLeaveNoInterval() {
        assertThat(Bootstrap.interval(4, _ -> Coefficient.NO_VARIANCE)).isEmpty();
    }

    @Test
    void aQuantileLiesBetweenTheNearestTwo() {
        double[] sorted = {0, 10, 20, 30, 40};
        assertThat(Bootstrap.quantile(sorted, .5)).isEqualTo(20);
        assertThat(Bootstrap.quantile(sorted, .1)).isCloseTo(4, within(1e-12));
        assertThat(Bootstrap.quantile(sorted, 1)).isEqualTo(40);
    }
}
