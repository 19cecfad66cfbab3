package dev.hireloop.simulator.planted.analysis;

import dev.hireloop.simulator.planted.serving.KnowsItsCaller;

/** Against the rules, so that they can be seen to fail. */
final class KnowsItsServer {

    Class<?> forbidden = KnowsItsCaller.class;
}
