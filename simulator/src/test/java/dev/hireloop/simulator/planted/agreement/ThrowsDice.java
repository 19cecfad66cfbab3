package dev.hireloop.simulator.planted.agreement;

import java.util.random.RandomGenerator;

/** Against the rules, so that they can be seen to fail. */
final class ThrowsDice {

    int dice() {
        return RandomGenerator.getDefault().nextInt(6);
    }
}
