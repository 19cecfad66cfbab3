package dev.hireloop.simulator.agreement;

import static dev.hireloop.simulator.agreement.Tables.MISSING;
import static dev.hireloop.simulator.agreement.Tables.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlphaTests {

    private static void assertAlpha(RatingTable table, Scale scale, double expected) {
        assertThat(Alpha.of(table, scale).value().orElseThrow()).isCloseTo(expected, within(1e-9));
    }

    /** The first three by domain §4; ratio as DKPro Statistics 2.2.1 computes it. */
    @ParameterizedTest
    @CsvSource({"NOMINAL, .743", "ORDINAL, .815", "INTERVAL, .849", "RATIO, .797"})
    void krippendorffsExampleComesOutOnEveryScale(Scale scale, double expected) {
        assertThat(Alpha.of(Tables.krippendorff(), scale).value().orElseThrow())
                .isCloseTo(expected, within(.0005));
    }

    @Test
    void ordinalRatingsCountByTheirOrderAlone() {
        var ranks = Tables.of(unit(1, 1), unit(2, 2), unit(3, 3), unit(1, 2), unit(3, 2));
        var halves = Tables.of(unit(.5, .5), unit(2, 2), unit(30, 30), unit(.5, 2), unit(30, 2));
        double expected = Alpha.of(ranks, Scale.ORDINAL).value().orElseThrow();
        assertAlpha(halves, Scale.ORDINAL, expected);
        assertThat(Alpha.of(halves, Scale.INTERVAL).value().orElseThrow())
                .isNotCloseTo(expected, within(.05));
    }

    @ParameterizedTest
    @EnumSource
    void aRatingThatStandsAloneInItsUnitChangesNothing(Scale scale) {
        var paired = Tables.of(unit(1, 2), unit(3, 3), unit(4, 3));
        var more =
                Tables.of(
                        unit(1, 2),
                        unit(3, 3),
                        unit(MISSING, 2),
                        unit(4, 3),
                        unit(MISSING, MISSING));
        assertAlpha(more, scale, Alpha.of(paired, scale).value().orElseThrow());
        assertThat(Alpha.of(more, scale).units()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void fullAgreementIsOne(Scale scale) {
        assertAlpha(Tables.of(unit(0, 0), unit(2, 2), unit(4, 4)), scale, 1);
    }

    @Test
    void ratersWhoAlwaysDifferAgreeLessThanByChance() {
        assertAlpha(Tables.of(unit(1, 2), unit(2, 1)), Scale.NOMINAL, -.5);
    }

    @ParameterizedTest
    @EnumSource
    void ratingsThatDoNotVaryHaveNoAlpha(Scale scale) {
        assertThat(Alpha.of(Tables.of(unit(3, 3), unit(3, 3)), scale).value())
                .isEqualTo(Coefficient.undefined("the ratings do not vary"));
    }

    @Test
    void unitsWithOneRatingEachHaveNoAlpha() {
        assertThat(Alpha.of(Tables.of(unit(3, MISSING), unit(MISSING, 2)), Scale.ORDINAL).value())
                .isEqualTo(Coefficient.undefined("no unit has two ratings"));
    }

    @Test
    void aRatioScaleHasNothingBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alpha.of(Tables.of(unit(-1, 2)), Scale.RATIO));
    }
}
