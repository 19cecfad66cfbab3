package dev.hireloop.simulator.planted.director;

import dev.hireloop.core.axon.EventNames;

/** Against the rules, so that they can be seen to fail. */
final class KnowsTheStore {

    String revision() {
        return EventNames.all().firstEntry().getKey();
    }
}
