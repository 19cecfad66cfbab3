package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.PersonId;

/** Reads how the process is run. */
final class FacilitationReader {

    private final Cast cast;

    FacilitationReader(Cast cast) {
        this.cast = cast;
    }

    Facilitation read(Fields fields) {
        var standard = Facilitation.STANDARD;
        var facilitation =
                new Facilitation(
                        whether(fields, "write-ups-first", standard.writeUpsFirst()),
                        whether(fields, "structured", standard.structured()),
                        whether(fields, "calibration-training", standard.training()),
                        whether(fields, "round-robin", standard.roundRobin()),
                        fields.maybe("devils-advocate").map(this::advocate).orElse(null),
                        whether(fields, "blind-revote", standard.blindRevote()));
        fields.nothingElse();
        return facilitation;
    }

    private static boolean whether(Fields fields, String name, boolean otherwise) {
        return fields.maybe(name).map(Value::bool).orElse(otherwise);
    }

    private PersonId advocate(Value value) {
        var person = cast.panelist(value);
        if (cast.isShadow(person)) {
            value.fault("'" + person + "' is a shadow; a devil's advocate has a vote.");
        }
        return person;
    }
}
