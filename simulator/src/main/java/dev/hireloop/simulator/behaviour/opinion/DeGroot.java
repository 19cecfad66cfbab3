package dev.hireloop.simulator.behaviour.opinion;

/** Weighted averaging alone: {@code x ← Wx} (DeGroot 1974). */
public record DeGroot() implements Dynamics {

    @Override
    public double heard(double now, double argued, double weight) {
        return now + weight * (argued - now);
    }

    @Override
    public double settled(double start, double now) {
        return now;
    }
}
