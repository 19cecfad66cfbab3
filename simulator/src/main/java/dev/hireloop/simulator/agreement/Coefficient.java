package dev.hireloop.simulator.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A figure, or why there is none.
 *
 * @param value null where it is undefined
 * @param reason null where it is defined; a clause such as {@code the ratings do not vary}
 */
public record Coefficient(@Nullable Double value, @Nullable String reason) {

    static final Coefficient NO_VARIANCE = undefined("the ratings do not vary");

    static Coefficient of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException("a coefficient of " + value);
        }
        return new Coefficient(value, null);
    }

    static Coefficient undefined(String reason) {
        return new Coefficient(null, reason);
    }

    /**
     * The figure.
     *
     * @throws IllegalStateException with the reason if there is none
     */
    public double orElseThrow() {
        if (value == null) {
            throw new IllegalStateException("undefined, for " + reason);
        }
        return value;
    }
}
