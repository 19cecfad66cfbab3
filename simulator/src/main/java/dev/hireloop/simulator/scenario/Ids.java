package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.core.shared.Slug;

import java.util.function.Function;

/** Ids and levels out of YAML, with a stand-in where the text is none. */
final class Ids {

    private static final String SHAPE = "id: use lower-case words joined by hyphens";

    private Ids() {}

    static <T> T slug(Value value, Function<String, T> make) {
        return value.as(Slug::isValid, make, make.apply("unknown"), SHAPE);
    }

    /** The id that a field's own name is. */
    static <T> T named(Value value, Function<String, T> make) {
        if (Slug.isValid(value.name())) {
            return make.apply(value.name());
        }
        value.faultAtName("'" + value.name() + "' is no " + SHAPE + ".");
        return make.apply("unknown");
    }

    static SignalId signal(Value value) {
        return value.as(
                SignalId::isValid, SignalId::new, new SignalId("unknown"), "signal, such as S-14");
    }

    static Level level(Value value) {
        return value.as(Level::isValid, Level::parse, new Level(1), "level, such as L6");
    }
}
