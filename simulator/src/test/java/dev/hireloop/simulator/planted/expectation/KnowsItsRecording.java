package dev.hireloop.simulator.planted.expectation;

import dev.hireloop.simulator.planted.recording.KnowsItsServer;

/** Against the rules, so that they can be seen to fail. */
final class KnowsItsRecording {

    Class<?> forbidden = KnowsItsServer.class;
}
