package dev.hireloop.core.rulebook;

import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.NO_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_NO_HIRE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class GateTests {

    // domain 17
    @Test
    void oneCardBelowHireClosesAnEveryCardGate() {
        assertThat(Gate.EVERY_CARD_HIRE.holds(List.of(HIRE, STRONG_HIRE))).isTrue();
        assertThat(Gate.EVERY_CARD_HIRE.holds(List.of(STRONG_HIRE, STRONG_HIRE, NO_HIRE)))
                .isFalse();
    }

    @Test
    void aMeanGateAsksForMoreThanTheMiddleOfTheScale() {
        assertThat(Gate.MEAN_ABOVE_MIDDLE.holds(List.of(STRONG_HIRE, NO_HIRE))).isTrue();
        assertThat(Gate.MEAN_ABOVE_MIDDLE.holds(List.of(HIRE, NO_HIRE))).isFalse();
        assertThat(Gate.MEAN_ABOVE_MIDDLE.holds(List.of(HIRE, STRONG_NO_HIRE))).isFalse();
    }
}
