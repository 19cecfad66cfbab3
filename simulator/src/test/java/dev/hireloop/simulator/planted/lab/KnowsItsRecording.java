package dev.hireloop.simulator.planted.lab;

import dev.hireloop.simulator.planted.recording.KnowsAxon;

/** Against the rules, so that they can be seen to fail. */
final class KnowsItsRecording {

    KnowsAxon recording = new KnowsAxon();
}
