package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

class DrawsTests {

    private static final int MANY = 100_000;

    private static final Draws DRAWS = new Draws(1, "loop");

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
        assertThat(new Draws(1, "loop").uniform("wilk", "session", "deep-dive"))
                .isEqualTo(DRAWS.uniform("wilk", "session", "deep-dive"));
        double known = DRAWS.uniform("wilk", "session", "deep-dive");
        DRAWS.gaussian("bell", "leniency", "");
        assertThat(DRAWS.uniform("wilk", "session", "deep-dive")).isEqualTo(known);
    }

    /** Every recording there is rests on these bits. */
    @Test
    void aKeyHasTheSameBitsForEver() {
        assertThat(DRAWS.uniform("wilk", "session", "deep-dive")).isEqualTo(0.2995260118890969);
        assertThat(new Draws(-7, "loop").gaussian("wilk", "leniency", ""))
                .isEqualTo(0.28882244079497404);
    }

    @Test
    void anotherSeedStreamActorPurposeOrIndexIsAnotherDraw() {
        assertThat(
                        new double[] {
                            DRAWS.uniform("wilk", "session", 1),
                            new Draws(2, "loop").uniform("wilk", "session", 1),
                            new Draws(-1, "loop").uniform("wilk", "session", 1),
                            new Draws(1, "debrief").uniform("wilk", "session", 1),
                            DRAWS.uniform("bell", "session", 1),
                            DRAWS.uniform("wilk", "residual", 1),
                            DRAWS.uniform("wilk", "session", 2)
                        })
                .doesNotHaveDuplicates();
    }

    @Test
    void partsOfAKeyDoNotRunTogether() {
        assertThat(DRAWS.uniform("ab", "c", "")).isNotEqualTo(DRAWS.uniform("a", "bc", ""));
        assertThat(DRAWS.uniform("a", "b", "c")).isNotEqualTo(DRAWS.uniform("a", "", "bc"));
    }

    @Test
    void uniformDrawsFillTheUnitIntervalEvenly() {
        double[] values = draw(i -> DRAWS.uniform("wilk", "session", i));
        assertThat(Arrays.stream(values)).allMatch(value -> value > 0 && value < 1);
        assertThat(mean(values)).isCloseTo(0.5, within(0.004));
        assertThat(covariance(values, values)).isCloseTo(1 / 12.0, within(0.001));
    }

    @Test
    void gaussianDrawsHaveMeanZeroAndVarianceOne() {
        double[] values = draw(i -> DRAWS.gaussian("wilk", "session", i));
        assertThat(mean(values)).isCloseTo(0, within(0.013));
        assertThat(covariance(values, values)).isCloseTo(1, within(0.02));
    }

    @Test
    void neighboursKnowNothingOfOneAnother() {
        double[] values = draw(i -> DRAWS.uniform("wilk", "session", i));
        assertThat(correlation(values, draw(i -> DRAWS.uniform("wilk", "session", i + 1))))
                .isCloseTo(0, within(0.013));
        assertThat(correlation(values, draw(i -> DRAWS.uniform("wilj", "session", i))))
                .isCloseTo(0, within(0.013));
        assertThat(
                        correlation(
                                values,
                                draw(i -> new Draws(2, "loop").uniform("wilk", "session", i))))
                .isCloseTo(0, within(0.013));
        assertThat(
                        correlation(
                                draw(i -> new Draws(i, "loop").uniform("wilk", "session", "")),
                                draw(i -> new Draws(i + 1, "loop").uniform("wilk", "session", ""))))
                .isCloseTo(0, within(0.013));
    }
}
