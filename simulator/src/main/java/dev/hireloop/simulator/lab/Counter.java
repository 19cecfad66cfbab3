package dev.hireloop.simulator.lab;

/**
 * Counts of runs. They add up to the same whoever counted which run, so that neither threads nor
 * the size of a batch can be seen in them.
 */
interface Counter<C extends Counter<C>> {

    /** Takes in what another has counted. */
    void add(C other);

    long runs();

    /** How many plays that took. */
    default long plays() {
        return runs();
    }
}
