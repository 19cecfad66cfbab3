package dev.hireloop.simulator.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** The size of every effect. */
public record Effects(Map<Effect, Double> sizes) {

    /** Every effect at its default. */
    public static final Effects STANDARD = each(Effect::standard);

    /** No effect at all: without noise two readings of the same evidence are the same. */
    public static final Effects OFF = each(Effect::off);

    public Effects {
        sizes = Collections.unmodifiableMap(new EnumMap<>(sizes));
    }

    private static Effects each(ToDoubleFunction<Effect> size) {
        var sizes = new EnumMap<Effect, Double>(Effect.class);
        for (Effect effect : Effect.values()) {
            sizes.put(effect, size.applyAsDouble(effect));
        }
        return new Effects(sizes);
    }

    public double of(Effect effect) {
        return Objects.requireNonNull(sizes.get(effect));
    }

    public Effects with(Effect effect, double size) {
        var changed = new EnumMap<>(sizes);
        changed.put(effect, size);
        return new Effects(changed);
    }
}
