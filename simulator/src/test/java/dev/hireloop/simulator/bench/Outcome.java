package dev.hireloop.simulator.bench;

/**
 * What came of reading a hostile file.
 *
 * @param millis the median of all rounds
 * @param said the number of faults and the first of them, or what is wrong with us
 */
public record Outcome(String file, double millis, String said) {

    @Override
    public String toString() {
        return "%s\t%.1f\t%s".formatted(file, millis, said);
    }

    static Outcome parse(String line) {
        var parts = line.split("\t", 3);
        return new Outcome(parts[0], Double.parseDouble(parts[1]), parts[2]);
    }
}
