package dev.hireloop.simulator.agreement;

import static dev.hireloop.simulator.agreement.Tables.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FleissKappaTests {

    @Test
    void theStandardTableComesOut() {
        var agreement = FleissKappa.agreement(Tables.fleiss());
        assertThat(agreement.observed()).isCloseTo(.378, within(.0005));
        assertThat(agreement.expected()).isCloseTo(.213, within(.0005));
        assertThat(FleissKappa.of(Tables.fleiss()).orElseThrow()).isCloseTo(.210, within(.0005));
    }

    @Test
    void aMissingRatingLeavesItUndefined() {
        assertThat(FleissKappa.of(Tables.krippendorff()).reason())
                .isEqualTo("it needs a rating by every rater, and some are missing");
    }

    @Test
    void ratingsThatDoNotVaryLeaveItUndefined() {
        assertThat(FleissKappa.of(Tables.of(unit(3, 3), unit(3, 3))))
                .isEqualTo(Coefficient.undefined("the ratings do not vary"));
    }
}
