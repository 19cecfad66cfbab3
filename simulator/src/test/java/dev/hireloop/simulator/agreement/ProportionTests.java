package dev.hireloop.simulator.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTests {

    /** Newcombe (1998), table I: the intervals of his method 3. */
    @Test
    void wilsonsIntervalsComeOutAsNewcombeTabulatesThem() {
        assertInterval(81, 263, .2553, .3662);
        assertInterval(15, 148, .0624, .1605);
        assertInterval(0, 20, 0, .1611);
        assertInterval(1, 29, .0061, .1718);
    }

    private static void assertInterval(long count, long runs, double low, double high) {
        var proportion = Proportion.of(count, runs);
        assertThat(proportion.low()).isCloseTo(low, within(5e-5));
        assertThat(proportion.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void noneAndAllAreWithinTheirIntervals() {
        assertThat(Proportion.of(0, 10_000_000).low()).isZero();
        assertThat(Proportion.of(10_000_000, 10_000_000).high()).isEqualTo(1);
    }

    @Test
    void theIntervalNarrowsWithTheRuns() {
        assertThat(Proportion.of(500, 1000).halfWidth()).isCloseTo(.0309, within(1e-4));
        assertThat(Proportion.of(50_000, 100_000).halfWidth()).isCloseTo(.0031, within(1e-4));
    }

    @Test
    void moreThanAllIsNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.of(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.of(0, 0));
    }
}
