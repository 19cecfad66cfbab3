package dev.hireloop.simulator.planted.agreement;

import dev.hireloop.simulator.planted.director.Prints;

/** Against the rules, so that they can be seen to fail. */
final class KnowsItsDirector {

    Prints director = new Prints();
}
