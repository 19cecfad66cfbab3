package dev.hireloop.simulator.expectation;

/**
 * One expectation and what came of it.
 *
 * @param expected such as {@code decision: no-hire}
 * @param found what there was instead, or the same
 */
public record Finding(String expected, boolean met, String found) {}
