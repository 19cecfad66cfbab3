package dev.hireloop.simulator.planted.validity;

import dev.hireloop.simulator.planted.serving.KnowsItsCaller;

/** Against the rules, so that they can be seen to fail. */
public final class KnowsItsServer {

    KnowsItsCaller server = new KnowsItsCaller();
}
