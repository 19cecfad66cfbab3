package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

class DrawsTests {

    private static final int MANY = 100_000;

    private static double uniform(long seed, String actor, String purpose, Object index) {
        return Draws.of(seed).uniform(DrawKey.of("loop", actor, purpose, index));
    }

    private static double[] draw(IntToDoubleFunction each) {
        return IntStream.range(0, MANY).mapToDouble(each).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double covariance(double[] a, double[] b) {
        double meanOfA = mean(a);
        double meanOfB = mean(b);
        return IntStream.range(0, MANY)
                .mapToDouble(i -> (a[i] - meanOfA) * (b[i] - meanOfB))
                .average()
                .orElseThrow();
    }

    private static double correlation(double[] a, double[] b) {
        return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
    }

    @Test
    void aDrawIsAFunctionOfItsKey() {
        assertThat(uniform(1, "wilk", "session", "deep-dive"))
                .isEqualTo(uniform(1, "wilk", "session", "deep-dive"));
        double known = uniform(1, "wilk", "session", "deep-dive");
        uniform(1, "bell", "leniency", "");
        assertThat(uniform(1, "wilk", "session", "deep-dive")).isEqualTo(known);
    }

    /** Every recording there is rests on these bits. */
    @Test
    void aKeyHasTheSameBitsForEver() {
        assertThat(uniform(1, "wilk", "session", "deep-dive")).isEqualTo(0.3345712709933405);
        assertThat(Draws.of(-7).gaussian(DrawKey.of("loop", "wilk", "leniency", "")))
                .isEqualTo(-0.41739386992803484);
    }

    @Test
    void anotherSeedStreamActorPurposeOrIndexIsAnotherDraw() {
        assertThat(
                        new double[] {
                            uniform(1, "wilk", "session", 1),
                            uniform(2, "wilk", "session", 1),
                            uniform(-1, "wilk", "session", 1),
                            Draws.of(1).uniform(DrawKey.of("debrief", "wilk", "session", 1)),
                            uniform(1, "bell", "session", 1),
                            uniform(1, "wilk", "residual", 1),
                            uniform(1, "wilk", "session", 2)
                        })
                .doesNotHaveDuplicates();
    }

    @Test
    void partsOfAKeyDoNotRunTogether() {
        assertThat(uniform(1, "ab", "c", "")).isNotEqualTo(uniform(1, "a", "bc", ""));
        assertThat(uniform(1, "a", "b", "c")).isNotEqualTo(uniform(1, "a", "", "bc"));
    }

    @Test
    void uniformDrawsFillTheUnitIntervalEvenly() {
        double[] values = draw(i -> uniform(1, "wilk", "session", i));
        assertThat(Arrays.stream(values)).allMatch(value -> value > 0 && value < 1);
        assertThat(mean(values)).isCloseTo(0.5, within(0.004));
        assertThat(covariance(values, values)).isCloseTo(1 / 12.0, within(0.001));
    }

    @Test
    void theSeedsOfOneKeyFillTheUnitIntervalEvenly() {
        double[] values = draw(seed -> uniform(seed, "wilk", "session", ""));
        assertThat(mean(values)).isCloseTo(0.5, within(0.004));
        assertThat(covariance(values, values)).isCloseTo(1 / 12.0, within(0.001));
        assertThat(correlation(values, draw(seed -> uniform(seed, "bell", "session", ""))))
                .isCloseTo(0, within(0.013));
    }

    @Test
    void gaussianDrawsHaveMeanZeroAndVarianceOne() {
        double[] values = draw(i -> Draws.of(1).gaussian(DrawKey.of("loop", "wilk", "session", i)));
        assertThat(mean(values)).isCloseTo(0, within(0.013));
        assertThat(covariance(values, values)).isCloseTo(1, within(0.02));
    }

    @Test
    void neighboursKnowNothingOfOneAnother() {
        double[] values = draw(i -> uniform(1, "wilk", "session", i));
        assertThat(correlation(values, draw(i -> uniform(1, "wilk", "session", i + 1))))
                .isCloseTo(0, within(0.013));
        assertThat(correlation(values, draw(i -> uniform(1, "wilj", "session", i))))
                .isCloseTo(0, within(0.013));
        assertThat(correlation(values, draw(i -> uniform(2, "wilk", "session", i))))
                .isCloseTo(0, within(0.013));
        assertThat(
                        correlation(
                                draw(i -> uniform(i, "wilk", "session", "")),
                                draw(i -> uniform(i + 1, "wilk", "session", ""))))
                .isCloseTo(0, within(0.013));
    }
}
