package dev.hireloop.simulator.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How much of a voting rule's power lies with each player, exactly. A player has power where the
 * rule turns on their vote; where no vote turns anything, everyone's is 0.
 *
 * @param banzhaf each player's part of all the coalitions that turn on one player (Banzhaf 1965);
 *     the parts sum to 1
 * @param shapley the part of all orders of joining in which the player turns the coalition (Shapley
 *     and Shubik 1954); the parts sum to 1
 */
public record PowerIndices(List<Double> banzhaf, List<Double> shapley) {

    /** Every coalition is asked about; a million is quick. */
    private static final int MOST_PLAYERS = 20;

    public PowerIndices {
        banzhaf = List.copyOf(banzhaf);
        shapley = List.copyOf(shapley);
    }

    /**
     * Of a rule under which more votes never hurt.
     *
     * @param wins whether a coalition carries the decision; bit i of it is player i
     * @throws IllegalArgumentException for more than 20 players, or a rule under which a coalition
     *     loses by growing
     */
    public static PowerIndices of(int players, IntPredicate wins) {
        if (players < 1 || players > MOST_PLAYERS) {
            throw new IllegalArgumentException(
                    "from 1 to " + MOST_PLAYERS + " players, not " + players);
        }
        boolean[] winning = new boolean[1 << players];
        for (int coalition = 0; coalition < winning.length; coalition++) {
            winning[coalition] = wins.test(coalition);
        }
        double[] orders = shareOfOrders(players);
        double[] turns = new double[players];
        double[] turnedOrders = new double[players];
        for (int coalition = 0; coalition < winning.length; coalition++) {
            for (int player = 0; player < players; player++) {
                int joined = coalition | 1 << player;
                if (joined == coalition || winning[joined] == winning[coalition]) {
                    continue;
                }
                if (winning[coalition]) {
                    throw new IllegalArgumentException(
                            "a coalition loses when player " + player + " joins");
                }
                turns[player]++;
                turnedOrders[player] += orders[Integer.bitCount(coalition)];
            }
        }
        return new PowerIndices(parts(turns), parts(turnedOrders));
    }

    /** The part of all orders in which a given player joins a given coalition, by its size. */
    private static double[] shareOfOrders(int players) {
        double[] shares = new double[players];
        shares[0] = 1.0 / players;
        for (int size = 1; size < players; size++) {
            shares[size] = shares[size - 1] * size / (players - size);
        }
        return shares;
    }

    private static List<Double> parts(double[] amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        var parts = new ArrayList<Double>();
        for (double amount : amounts) {
            parts.add(sum == 0 ? 0 : amount / sum);
        }
        return parts;
    }
}
