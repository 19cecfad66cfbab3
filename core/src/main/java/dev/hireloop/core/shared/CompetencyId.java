package dev.hireloop.core.shared;

/** What a round assesses, such as {@code technical-architecture}. */
public record CompetencyId(String value) {

    public CompetencyId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
