package dev.hireloop.simulator.planted.feedback;

import dev.hireloop.simulator.planted.serving.KnowsItsCaller;

/** Against the rules, so that they can be seen to fail. */
final class KnowsItsServer {

    Class<?> forbidden = KnowsItsCaller.class;
}
