package dev.hireloop.core.interview;

import dev.hireloop.core.shared.Level;

/**
 * Who is interviewed.
 *
 * @param title and {@code employer}: where they come from; neither weighs anything (domain 40, 52)
 * @param target the level they interview for
 */
public record Candidate(String name, String title, String employer, Level target) {}
