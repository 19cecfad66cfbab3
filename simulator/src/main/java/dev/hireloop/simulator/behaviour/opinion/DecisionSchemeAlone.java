package dev.hireloop.simulator.behaviour.opinion;

/** Nobody moves; the way votes are counted does it all (Davis 1973). */
public record DecisionSchemeAlone() implements Dynamics {

    @Override
    public double heard(double now, double argued, double weight) {
        return now;
    }

    @Override
    public double settled(double start, double now) {
        return now;
    }
}
