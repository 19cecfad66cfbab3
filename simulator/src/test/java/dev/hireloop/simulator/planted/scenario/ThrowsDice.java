package dev.hireloop.simulator.planted.scenario;

/** Against the rules, so that they can be seen to fail. */
final class ThrowsDice {

    double dice() {
        return Math.random();
    }
}
