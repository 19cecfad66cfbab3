package dev.hireloop.simulator.planted.director;

/** Against the rules, so that they can be seen to fail. */
public final class Prints {

    void print() {
        System.out.println("printed");
    }
}
