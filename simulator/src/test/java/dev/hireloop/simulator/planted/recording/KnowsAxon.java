package dev.hireloop.simulator.planted.recording;

import org.axonframework.common.AxonException;

/** Against the rules, so that they can be seen to fail. */
public final class KnowsAxon {

    Class<?> known() {
        return AxonException.class;
    }
}
