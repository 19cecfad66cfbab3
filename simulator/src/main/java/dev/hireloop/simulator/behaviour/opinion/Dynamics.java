package dev.hireloop.simulator.behaviour.opinion;

/**
 * How one person's position moves (domain §3), in two steps: towards each thing they hear, and then
 * to where it settles before the next is said.
 */
public sealed interface Dynamics
        permits FriedkinJohnsen, DeGroot, HegselmannKrause, DecisionSchemeAlone {

    /**
     * Where one stands on hearing what argues for a position.
     *
     * @param weight the share of the way that it can carry one, 0 to 1
     */
    double heard(double now, double argued, double weight);

    /** Whether one takes in at all what argues for that position. */
    default boolean heeds(double now, double argued) {
        return true;
    }

    /** Where one stands once it has sunk in, given where one began. */
    double settled(double start, double now);
}
