package dev.hireloop.simulator.planted.behaviour;

import java.time.Instant;

/** Against the rules, so that they can be seen to fail. */
final class LooksAtTheClock {

    Instant look() {
        return Instant.now();
    }
}
