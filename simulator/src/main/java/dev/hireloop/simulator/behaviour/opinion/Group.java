package dev.hireloop.simulator.behaviour.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * People who hear each other's positions all at once, round by round: the dynamics in the form in
 * which they were published, with a matrix for who heeds whom.
 */
public final class Group {

    private static final double STILL = 1e-12;
    private static final int PATIENCE = 100_000;

    private final int size;
    private final double[] weights;
    private final Dynamics[] members;

    private Group(double[][] weights, List<? extends Dynamics> members) {
        this.size = weights.length;
        this.weights = Arrays.stream(weights).flatMapToDouble(Arrays::stream).toArray();
        this.members = members.toArray(Dynamics[]::new);
    }

    /**
     * {@code x ← Wx} (DeGroot 1974).
     *
     * @param weights W: row i says what i makes of each; rows sum to 1
     */
    public static Group deGroot(double[][] weights) {
        return new Group(weights, Arrays.stream(weights).map(_ -> new DeGroot()).toList());
    }

    /**
     * {@code x ← ΛWx + (I − Λ)x₀}, where everyone is as open to others as they do without
     * themselves: λᵢ = 1 − wᵢᵢ (Friedkin and Johnsen 1999).
     *
     * @param weights W: row i says what i makes of each; rows sum to 1
     */
    public static Group friedkinJohnsen(double[][] weights) {
        return new Group(
                weights,
                IntStream.range(0, weights.length)
                        .mapToObj(i -> new FriedkinJohnsen(1 - weights[i][i]))
                        .toList());
    }

    /**
     * Each takes the mean of those within reach, themselves among them (Hegselmann and Krause
     * 2002).
     *
     * @param confidence how far that is
     */
    public static Group hegselmannKrause(int size, double confidence) {
        var weights = new double[size][size];
        for (double[] row : weights) {
            Arrays.fill(row, 1.0 / size);
        }
        var alike = new HegselmannKrause(confidence);
        return new Group(weights, Arrays.stream(weights).map(_ -> alike).toList());
    }

    /** Where they stand after so many rounds. */
    public double[] after(int rounds, double... start) {
        var now = start.clone();
        var next = new double[size];
        for (int round = 0; round < rounds; round++) {
            step(start, now, next);
            var before = now;
            now = next;
            next = before;
        }
        return now;
    }

    /**
     * Where they stand when nobody moves any more.
     *
     * @throws IllegalStateException if they never come to rest
     */
    public double[] settled(double... start) {
        var now = start.clone();
        var next = new double[size];
        for (int round = 0; round < PATIENCE; round++) {
            step(start, now, next);
            if (farthest(now, next) < STILL) {
                return next;
            }
            var before = now;
            now = next;
            next = before;
        }
        throw new IllegalStateException("The group does not come to rest.");
    }

    /**
     * V: the share that the start of each has in where each ends, (I − ΛW)⁻¹(I − Λ); a row for
     * each. For dynamics that weigh positions and do not choose among them.
     */
    public double[][] influence() {
        var shares = new double[size][size];
        for (int j = 0; j < size; j++) {
            var alone = new double[size];
            alone[j] = 1;
            var ends = settled(alone);
            for (int i = 0; i < size; i++) {
                shares[i][j] = ends[i];
            }
        }
        return shares;
    }

    private void step(double[] start, double[] now, double[] next) {
        for (int i = 0; i < size; i++) {
            var member = members[i];
            double heard = member.heard(now[i], argued(i, member, now), 1);
            next[i] = member.settled(start[i], heard);
        }
    }

    /** What the positions that one of them heeds come to, by weight. */
    private double argued(int i, Dynamics member, double[] now) {
        double sum = 0;
        double ignored = 0;
        int row = i * size;
        for (int j = 0; j < size; j++) {
            double weight = weights[row + j];
            if (member.heeds(now[i], now[j])) {
                sum += weight * now[j];
            } else {
                ignored += weight;
            }
        }
        return ignored == 0 ? sum : sum / (1 - ignored);
    }

    private static double farthest(double[] a, double[] b) {
        double most = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
        }
        return most;
    }
}
