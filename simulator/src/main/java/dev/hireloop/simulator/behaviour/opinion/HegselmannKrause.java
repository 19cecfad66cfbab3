package dev.hireloop.simulator.behaviour.opinion;

/**
 * Bounded confidence: only what lies near is heeded (Hegselmann and Krause 2002).
 *
 * @param confidence ε, in the unit of the positions
 */
public record HegselmannKrause(double confidence) implements Dynamics {

    @Override
    public double heard(double now, double argued, double weight) {
        return heeds(now, argued) ? now + weight * (argued - now) : now;
    }

    @Override
    public boolean heeds(double now, double argued) {
        return Math.abs(argued - now) <= confidence;
    }

    @Override
    public double settled(double start, double now) {
        return now;
    }
}
