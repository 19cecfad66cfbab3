package dev.hireloop.core.rulebook;

/**
 * What candidates of a track say of their feedback; letters are written to answer it (domain 56).
 */
public enum Complaint {
    UNCLEAR_EXPECTATIONS,
    VAGUE_FEEDBACK
}
