package dev.hireloop.simulator.lab;

import dev.hireloop.core.process.Hiring;
import dev.hireloop.simulator.agreement.Proportion;

/**
 * How a condition's runs ended, and how each of them differs from the run of the base under the
 * same seed.
 */
public final class Contrast implements Counter<Contrast> {

    /** The standard normal's quantile at .975. */
    private static final double Z = 1.959963984540054;

    private final Endings endings = new Endings();
    private long differing;
    private long gained;
    private long lost;

    /** Counts one pair of runs. */
    void add(Hiring hiring, Ending base) {
        endings.add(hiring);
        var ending = Ending.of(hiring);
        differing += ending == base ? 0 : 1;
        gained += isYes(ending) && !isYes(base) ? 1 : 0;
        lost += isYes(base) && !isYes(ending) ? 1 : 0;
    }

    private static boolean isYes(Ending ending) {
        return ending == Ending.HIRE || ending == Ending.PROMOTED;
    }

    @Override
    public void add(Contrast other) {
        endings.add(other.endings);
        differing += other.differing;
        gained += other.gained;
        lost += other.lost;
    }

    @Override
    public long runs() {
        return endings.runs();
    }

    public Endings endings() {
        return endings;
    }

    /** The share of seeds under which it ends otherwise than the base. */
    public Proportion differing() {
        return Proportion.of(differing, runs());
    }

    /**
     * By how much the hire share lies above the base's. Both saw the same seeds, so that what they
     * share cancels out: the interval is that of paired shares (Agresti and Min 2005).
     */
    public Difference difference() {
        double n = runs();
        double m = n + 2;
        double middle = (gained - lost) / m;
        double half =
                Z
                        * StrictMath.sqrt(
                                (gained + lost + 1 - (gained - lost) * (gained - lost) / m))
                        / m;
        return new Difference(
                (gained - lost) / n,
                StrictMath.max(-1, middle - half),
                StrictMath.min(1, middle + half));
    }

    /**
     * A difference of shares with its 95% interval.
     *
     * @param by and {@code low}, {@code high}: -1 to 1
     */
    public record Difference(double by, double low, double high) {}
}
