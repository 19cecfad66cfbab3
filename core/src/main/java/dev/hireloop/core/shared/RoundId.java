package dev.hireloop.core.shared;

/** A round of the loop, such as {@code technical-deep-dive}. */
public record RoundId(String value) {

    public RoundId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
