package dev.hireloop.simulator.agreement;

/** What the differences between ratings mean: Krippendorff's metrics. */
public enum Scale {
    /** Ratings are names: they are the same or not. */
    NOMINAL {
        @Override
        double spread(double[] positions, Tally tally) {
            double n = tally.total();
            double same = 0;
            for (int i = 0; i < tally.size(); i++) {
                same += (double) tally.count(i) * tally.count(i);
            }
            return n * n - same;
        }
    },
    /** Ratings are an order: they differ by how many ratings lie between them. */
    ORDINAL {
        // Mean ranks: Krippendorff's sum of the ratings between two values is their difference.
        @Override
        double[] positions(double[] values, Tally all) {
            double[] ranks = new double[values.length];
            double below = 0;
            for (int i = 0; i < all.size(); i++) {
                ranks[all.value(i)] = below + all.count(i) / 2.0;
                below += all.count(i);
            }
            return ranks;
        }

        @Override
        double spread(double[] positions, Tally tally) {
            return squares(positions, tally);
        }
    },
    /** Ratings are amounts from any zero. */
    INTERVAL {
        @Override
        double spread(double[] positions, Tally tally) {
            return squares(positions, tally);
        }
    },
    /** Ratings are amounts from a true zero, and none is negative. */
    RATIO {
        @Override
        double spread(double[] positions, Tally tally) {
            double sum = 0;
            for (int i = 0; i < tally.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double a = positions[tally.value(i)];
                    double b = positions[tally.value(j)];
                    double difference = (a - b) / (a + b);
                    sum += 2.0 * tally.count(i) * tally.count(j) * difference * difference;
                }
            }
            return sum;
        }
    };

    /** Where the values lie, given how often each occurs. */
    double[] positions(double[] values, Tally all) {
        return values;
    }

    /** The squared differences of all ordered pairs of the tally's ratings, summed. */
    abstract double spread(double[] positions, Tally tally);

    private static double squares(double[] positions, Tally tally) {
        double sum = 0;
        for (int i = 0; i < tally.size(); i++) {
            sum += tally.count(i) * positions[tally.value(i)];
        }
        double mean = sum / tally.total();
        double squares = 0;
        for (int i = 0; i < tally.size(); i++) {
            double off = positions[tally.value(i)] - mean;
            squares += tally.count(i) * off * off;
        }
        return 2 * tally.total() * squares;
    }
}
