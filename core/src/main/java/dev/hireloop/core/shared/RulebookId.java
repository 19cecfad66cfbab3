package dev.hireloop.core.shared;

/** A company's rules for one track, such as {@code linkedin-tpm}. */
public record RulebookId(String value) {

    public RulebookId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
