package dev.hireloop.core.shared;

/** What comes easily to a candidate; each track's loop suits one of them (domain 57). */
public enum Leaning {
    STRUCTURED_LOGIC,
    CREATIVE_STRATEGY
}
