package dev.hireloop.simulator.behaviour.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** domain §3, the dynamics with a matrix. */
class GroupTests {

    private static final double[][] FOUR = {
        {.220, .120, .360, .300}, {.147, .215, .344, .294}, {0, 0, 1, 0}, {.090, .178, .446, .286}
    };

    @Test
    void theFourPersonExampleSettlesAsPublished() {
        var ends = Group.friedkinJohnsen(FOUR).settled(25, 25, 75, 85);
        assertThat(ends).containsExactly(new double[] {60, 60, 75, 75}, within(0.5));
    }

    @Test
    void whoListensToNobodyHoldsTwoThirdsOfTheInfluence() {
        var v = Group.friedkinJohnsen(FOUR).influence();
        double held = (v[0][2] + v[1][2] + v[2][2] + v[3][2]) / 4;
        assertThat(held).isCloseTo(0.66, within(0.01));
        for (double[] row : v) {
            assertThat(row[0] + row[1] + row[2] + row[3]).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void twoWhoAverageAgreeOnTheWeightsOfTheirMatrix() {
        var v = Group.deGroot(new double[][] {{.5, .5}, {.25, .75}}).influence();
        assertThat(v[0]).containsExactly(new double[] {1 / 3.0, 2 / 3.0}, within(1e-9));
        assertThat(v[1]).containsExactly(new double[] {1 / 3.0, 2 / 3.0}, within(1e-9));
    }

    @Test
    void oneRoundOfAveragingIsTheMatrixTimesThePositions() {
        var group = Group.deGroot(new double[][] {{.5, .5}, {.25, .75}});
        assertThat(group.after(1, 0, 8)).containsExactly(new double[] {4, 6}, within(1e-12));
    }

    @Test
    void boundedConfidenceLeavesApartWhoStandTooFarApart() {
        var group = Group.hegselmannKrause(3, 0.3);
        assertThat(group.settled(0, 0.2, 1))
                .containsExactly(new double[] {0.1, 0.1, 1}, within(1e-12));
    }
}
