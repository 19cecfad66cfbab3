package dev.hireloop.simulator.analysis;

import dev.hireloop.simulator.agreement.Proportion;

/**
 * How likely a good end was once an event had happened: a hire, or in a promotion the level.
 *
 * @param event its number; 0 before anything has happened
 * @param swing how much the event moved it, the same seeds compared
 * @param turning whether that is one of the largest swings and beyond what chance explains
 */
public record Chance(int event, String what, Proportion hire, double swing, boolean turning) {}
