package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.simulator.scenario.Effect;

import org.jspecify.annotations.Nullable;

/**
 * What one effect did to one rating of a scorecard.
 *
 * @param competency whose rating it is; null for the card's own
 * @param size in points: the rating's position with the effect less the one without it
 */
public record Bias(Effect effect, @Nullable CompetencyId competency, double size) {}
