package dev.hireloop.simulator.behaviour.opinion;

/**
 * Held back by where one began: {@code x ← λWx + (1 − λ)x₀} (Friedkin and Johnsen 1990).
 *
 * @param susceptibility λ, 0 to 1
 */
public record FriedkinJohnsen(double susceptibility) implements Dynamics {

    @Override
    public double heard(double now, double argued, double weight) {
        return now + weight * (argued - now);
    }

    @Override
    public double settled(double start, double now) {
        return susceptibility * now + (1 - susceptibility) * start;
    }
}
