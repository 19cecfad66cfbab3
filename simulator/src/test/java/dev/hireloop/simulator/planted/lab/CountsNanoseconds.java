package dev.hireloop.simulator.planted.lab;

/** Against the rules, so that they can be seen to fail. */
final class CountsNanoseconds {

    long count() {
        return System.nanoTime();
    }
}
