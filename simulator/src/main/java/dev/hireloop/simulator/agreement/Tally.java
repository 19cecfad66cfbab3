package dev.hireloop.simulator.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** How often each of some values was given. */
final class Tally {

    private final int[] values;
    private final int[] counts;
    private final int total;

    /**
     * @param values which ones, by their place among all values
     * @param counts how often each of them was given
     */
    Tally(int[] values, int[] counts) {
        this.values = values;
        this.counts = counts;
        this.total = Arrays.stream(counts).sum();
    }

    int size() {
        return values.length;
    }

    int value(int i) {
        return values[i];
    }

    int count(int i) {
        return counts[i];
    }

    int total() {
        return total;
    }

    /** Adds so many of these counts to those of all values. */
    void addTo(int[] all, int times) {
        for (int i = 0; i < values.length; i++) {
            all[values[i]] += times * counts[i];
        }
    }

    /** Of the counts of all values, those that were given. */
    static Tally ofAll(int[] counts) {
        int[] given = new int[counts.length];
        int size = 0;
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] > 0) {
                given[size++] = value;
            }
        }
        int[] values = Arrays.copyOf(given, size);
        return new Tally(values, Arrays.stream(values).map(value -> counts[value]).toArray());
    }

    /** Of ratings that are all among those values, which ascend. */
    static Tally of(List<Double> ratings, double[] values) {
        var counts = new TreeMap<Integer, Integer>();
        for (double rating : ratings) {
            counts.merge(Arrays.binarySearch(values, rating), 1, Integer::sum);
        }
        return new Tally(
                counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                counts.values().stream().mapToInt(Integer::intValue).toArray());
    }
}
