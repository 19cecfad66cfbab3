package dev.hireloop.simulator.agreement;

import static dev.hireloop.simulator.agreement.Tables.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Objects;

class IccTests {

    private static double of(RatingTable table, Icc form) {
        return Objects.requireNonNull(Icc.of(table).get(form)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_SINGLE, .17",
        "TWO_SINGLE, .29",
        "THREE_SINGLE, .71",
        "ONE_MEAN, .44",
        "TWO_MEAN, .62",
        "THREE_MEAN, .91"
    })
    void shroutAndFleissExampleComesOut(Icc form, double expected) {
        assertThat(of(Tables.shroutAndFleiss(), form)).isCloseTo(expected, within(.005));
    }

    @Test
    void theMeanOfFourIsAsReliableAsSpearmanAndBrownSay() {
        assertThat(SpearmanBrown.of(.44, 4)).isCloseTo(.759, within(.0005));
        var table = Tables.shroutAndFleiss();
        assertThat(SpearmanBrown.of(of(table, Icc.ONE_SINGLE), 4))
                .isCloseTo(of(table, Icc.ONE_MEAN), within(1e-12));
        assertThat(SpearmanBrown.of(of(table, Icc.TWO_SINGLE), 4))
                .isCloseTo(of(table, Icc.TWO_MEAN), within(1e-12));
        assertThat(SpearmanBrown.of(of(table, Icc.THREE_SINGLE), 4))
                .isCloseTo(of(table, Icc.THREE_MEAN), within(1e-12));
    }

    @Test
    void aSevereRaterCountsAgainstAgreementUnlessTheRatersAreTheOnlyOnes() {
        var table = Tables.of(unit(1, 3), unit(2, 4), unit(3, 5));
        assertThat(of(table, Icc.THREE_SINGLE)).isEqualTo(1);
        assertThat(of(table, Icc.TWO_SINGLE)).isCloseTo(1 / 3., within(1e-12));
        assertThat(of(table, Icc.ONE_SINGLE)).isCloseTo(0, within(1e-12));
    }

    @Test
    void unitsWithTheSameMeanLeaveTheReliabilityOfAMeanUndefined() {
        var table = Tables.of(unit(.1, .3), unit(.3, .1), unit(.2, .2));
        assertThat(Icc.of(table).get(Icc.ONE_MEAN))
                .isEqualTo(Coefficient.undefined("the units' means do not vary"));
        assertThat(of(table, Icc.ONE_SINGLE)).isCloseTo(-1, within(1e-12));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(Icc.of(Tables.krippendorff()).values())
                .extracting(Coefficient::reason)
                .containsOnly("it needs a rating by every rater, and some are missing");
        assertThat(Icc.of(Tables.of(unit(1, 2))).values())
                .extracting(Coefficient::reason)
                .containsOnly("it needs two units");
        assertThat(Icc.of(Tables.of(unit(2, 2), unit(2, 2))).values())
                .extracting(Coefficient::reason)
                .containsOnly("the ratings do not vary");
    }
}
