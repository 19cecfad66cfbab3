package dev.hireloop.core.shared;

/** A scope of impact of the rulebook's ladder, such as {@code several-teams}. */
public record ScopeId(String value) {

    public ScopeId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
