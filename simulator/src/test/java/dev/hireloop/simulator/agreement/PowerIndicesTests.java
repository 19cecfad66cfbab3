package dev.hireloop.simulator.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class PowerIndicesTests {

    private static boolean majorityOfThree(int votes) {
        return Integer.bitCount(votes) >= 2;
    }

    /** Player 0's vote is needed, and one more. */
    private static boolean veto(int votes) {
        return (votes & 1) != 0 && majorityOfThree(votes);
    }

    private static void assertParts(List<Double> parts, double... expected) {
        assertThat(parts).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(parts.get(i)).as("player %s", i).isCloseTo(expected[i], within(1e-12));
        }
    }

    @Test
    void inAMajorityOfThreeEachHoldsAThird() {
        var power = PowerIndices.of(3, PowerIndicesTests::majorityOfThree);
        assertParts(power.banzhaf(), 1 / 3., 1 / 3., 1 / 3.);
        assertParts(power.shapley(), 1 / 3., 1 / 3., 1 / 3.);
    }

    @Test
    void aVetoOnAMajorityOfThreeHoldsThreeFifthsByBanzhafAndTwoThirdsByShapley() {
        var power = PowerIndices.of(3, PowerIndicesTests::veto);
        assertParts(power.banzhaf(), .6, .2, .2);
        assertParts(power.shapley(), 2 / 3., 1 / 6., 1 / 6.);
    }

    /** Worked in most textbooks on weighted voting: [51; 50, 49, 1]. */
    @Test
    void aHundredthOfTheVotesCanBeAsStrongAsHalfLessOne() {
        int[] weights = {50, 49, 1};
        var power =
                PowerIndices.of(
                        3,
                        votes -> {
                            int sum = 0;
                            for (int i = 0; i < 3; i++) {
                                sum += (votes >> i & 1) * weights[i];
                            }
                            return sum >= 51;
                        });
        assertParts(power.banzhaf(), .6, .2, .2);
        assertParts(power.shapley(), 2 / 3., 1 / 6., 1 / 6.);
    }

    @Test
    void whoDecidesAloneHoldsAll() {
        var power = PowerIndices.of(4, votes -> (votes & 0b100) != 0);
        assertParts(power.banzhaf(), 0, 0, 1, 0);
        assertParts(power.shapley(), 0, 0, 1, 0);
    }

    @Test
    void underAFailedGateNobodyHoldsAny() {
        var power = PowerIndices.of(3, _ -> false);
        assertParts(power.banzhaf(), 0, 0, 0);
        assertParts(power.shapley(), 0, 0, 0);
    }

    @Test
    void twentyPlayersAreCountedExactly() {
        var power = PowerIndices.of(20, votes -> Integer.bitCount(votes) > 10);
        assertThat(power.shapley())
                .allSatisfy(part -> assertThat(part).isCloseTo(.05, within(1e-12)));
        assertThat(power.banzhaf())
                .allSatisfy(part -> assertThat(part).isCloseTo(.05, within(1e-12)));
    }

    @Test
    void aRuleThatPunishesVotesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PowerIndices.of(2, votes -> votes == 0b01))
                .withMessage("a coalition loses when player 1 joins");
    }

    @Test
    void morePlayersThanCanBeCountedAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PowerIndices.of(21, PowerIndicesTests::majorityOfThree))
                .withMessage("from 1 to 20 players, not 21");
    }
}
