package dev.hireloop.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.simulator.validity.ReferenceCommittee;

import org.junit.jupiter.api.Test;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What the bench compares decides alike. */
class CommitteeTests {

    private static final int RUNS = 400_000;

    private static double hires(BooleanSupplier committee) {
        return (double) Stream.generate(committee::getAsBoolean).limit(RUNS).filter(x -> x).count()
                / RUNS;
    }

    @Test
    void oursAndTheTwoOthersAgreeOnHowOftenTheCommitteeHires() {
        var committee = new ReferenceCommittee();
        var seed = new long[1];
        double ours = hires(() -> committee.hires(++seed[0]));
        double ssj = hires(HandWrittenCommittee.overSsj()::hires);
        double handWritten = hires(HandWrittenCommittee.overCommonsRng(1)::hires);
        double threeErrorsOfADifference = 3 * Math.sqrt(2 * ours * (1 - ours) / RUNS);
        assertThat(ours).isBetween(0.3, 0.7);
        assertThat(ours).isCloseTo(ssj, within(threeErrorsOfADifference));
        assertThat(ours).isCloseTo(handWritten, within(threeErrorsOfADifference));
        assertThat(ssj).isCloseTo(handWritten, within(threeErrorsOfADifference));
    }
}
