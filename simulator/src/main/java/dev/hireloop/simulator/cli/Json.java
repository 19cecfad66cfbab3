package dev.hireloop.simulator.cli;

import dev.hireloop.core.axon.EventJson;

/** JSON for standard output, indented. */
final class Json {

    private Json() {}

    static String write(Object value) {
        return EventJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
