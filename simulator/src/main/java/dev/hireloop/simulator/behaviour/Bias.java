package dev.hireloop.simulator.behaviour;

import dev.hireloop.simulator.scenario.Effect;

/**
 * What one effect did to one rating.
 *
 * @param size in points: the rating's position with the effect less the one without it
 */
public record Bias(Effect effect, double size) {}
