package dev.hireloop.core.shared;

/** One version of a rulebook; versions count from 1. */
public record RulebookRef(RulebookId id, int version) {

    public RulebookRef {
        if (version < 1) {
            throw new IllegalArgumentException("A rulebook's version counts from 1: " + version);
        }
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
