package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;

class NormalTests {

    private static final int MANY = 4_000_000;

    private static final double[] VALUES =
            LongStream.range(0, MANY).mapToDouble(i -> Normal.of(DrawKey.mix(i))).toArray();

    private static double mean(DoubleUnaryOperator of) {
        return Arrays.stream(VALUES).map(of).average().orElseThrow();
    }

    /** Quantiles as R's qnorm has them, some within layers and some beyond the last. */
    @ParameterizedTest
    @CsvSource({
        "-4.264890793922825, 1e-5",
        "-3.4426198558990, 2.8806e-4",
        "-3.090232306167813, 1e-3",
        "-1.6448536269514729, 0.05",
        "-0.6744897501960817, 0.25",
        "0, 0.5",
        "0.2533471031357997, 0.6",
        "1.2815515655446004, 0.9",
        "1.959963984540054, 0.975",
        "3.090232306167813, 0.999",
        "3.719016485455709, 0.9999"
    })
    void theShareBelowAQuantileIsWhatTablesSay(double quantile, double share) {
        double below = mean(x -> x < quantile ? 1 : 0);
        assertThat(below).isCloseTo(share, within(4.5 * Math.sqrt(share * (1 - share) / MANY)));
    }

    @Test
    void theFirstFourMomentsAreThoseOfTheNormal() {
        assertThat(mean(x -> x)).isCloseTo(0, within(0.002));
        assertThat(mean(x -> x * x)).isCloseTo(1, within(0.003));
        assertThat(mean(x -> x * x * x)).isCloseTo(0, within(0.008));
        assertThat(mean(x -> x * x * x * x)).isCloseTo(3, within(0.02));
    }

    @Test
    void theSameBitsGiveTheSameValue() {
        for (long i = 0; i < 10_000; i++) {
            assertThat(Normal.of(DrawKey.mix(i))).isEqualTo(VALUES[(int) i]);
        }
    }

    @Test
    void noBitsGiveAnythingButANumberOfThisWorld() {
        for (long layer = 0; layer < 128; layer++) {
            for (long place : new long[] {0, -1, Long.MIN_VALUE >> 7, Long.MAX_VALUE >> 7}) {
                assertThat(Normal.of(place << 7 | layer)).isBetween(-9.0, 9.0);
            }
        }
    }
}
