package dev.hireloop.simulator.agreement;

import static dev.hireloop.simulator.agreement.Tables.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

class AgreementTests {

    @Test
    void alphaComesWithAnIntervalAroundIt() {
        var agreement = Agreement.of(Tables.krippendorff(), Scale.ORDINAL);
        var interval = Objects.requireNonNull(agreement.interval());
        assertThat(agreement.alpha().orElseThrow()).isBetween(interval.low(), interval.high());
        assertThat(interval.high()).isLessThanOrEqualTo(1);
        assertThat(interval.low()).isBetween(.3, .7);
        assertThat(agreement.pairable()).isEqualTo(11);
        assertThat(agreement.tooFew()).isFalse();
    }

    @Test
    void moreUnitsNarrowTheInterval() {
        var six = Tables.shroutAndFleiss();
        var sixty =
                RatingTable.of(
                        six.raters(),
                        IntStream.range(0, 60)
                                .mapToObj(unit -> six.ratings(unit % 6))
                                .toArray(double[][]::new));
        assertThat(width(sixty)).isLessThan(width(six) / 2);
    }

    private static double width(RatingTable table) {
        var interval = Objects.requireNonNull(Agreement.of(table, Scale.INTERVAL).interval());
        return interval.high() - interval.low();
    }

    @Test
    void belowFiveUnitsItIsTooFew() {
        var four = Tables.of(unit(1, 1), unit(2, 2), unit(3, 3), unit(4, 3));
        assertThat(Agreement.of(four, Scale.ORDINAL).tooFew()).isTrue();
        var five = Tables.of(unit(1, 1), unit(2, 2), unit(3, 3), unit(4, 3), unit(1, 2));
        assertThat(Agreement.of(five, Scale.ORDINAL).tooFew()).isFalse();
    }

    @Test
    void oneUnitCannotSayHowTheFigureVaries() {
        var agreement = Agreement.of(Tables.of(unit(1, 2)), Scale.ORDINAL);
        assertThat(agreement.alpha().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(agreement.interval()).isNull();
    }

    @Test
    void aKeyShowsWhoIsSevereAndWhoIsFarOff() {
        var table =
                RatingTable.of(
                        List.of("wilk", "amara", "key"),
                        new double[][] {
                            {1, 3, 2},
                            {2, 1, 3},
                            {4, 4, 4},
                            {Double.NaN, 2, 2},
                            {3, 3, Double.NaN}
                        });
        var severe = Accuracy.of(table, 0, 2, Scale.ORDINAL);
        assertThat(severe.units()).isEqualTo(3);
        assertThat(severe.severity()).isCloseTo(2 / 3., within(1e-12));
        assertThat(severe.rmse()).isCloseTo(Math.sqrt(2 / 3.), within(1e-12));
        assertThat(severe.exact()).isCloseTo(1 / 3., within(1e-12));
        var erratic = Accuracy.of(table, 1, 2, Scale.ORDINAL);
        assertThat(erratic.severity()).isCloseTo(.25, within(1e-12));
        assertThat(erratic.rmse()).isCloseTo(Math.sqrt(5 / 4.), within(1e-12));
        assertThat(Accuracy.of(table, 0, 2, Scale.NOMINAL))
                .isEqualTo(new Accuracy("wilk", 3, null, null, 1 / 3.));
    }

    @Test
    void aTableIsRectangularAndItsRatingsFinite() {
        var raters = List.of("wilk", "amara");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingTable.of(raters, new double[][] {{1, 2, 3}}))
                .withMessage("3 ratings by 2 raters");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                RatingTable.of(
                                        raters, new double[][] {{1, Double.NEGATIVE_INFINITY}}))
                .withMessage("a rating of -Infinity");
    }
}
