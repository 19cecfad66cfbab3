package dev.hireloop.simulator.analysis;

import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.simulator.scenario.Effect;

import org.jspecify.annotations.Nullable;

/**
 * An event on which an effect acted.
 *
 * @param event its number
 * @param person whom it acted on
 * @param competency what it coloured; null for a rating as a whole, or a vote
 * @param size in points of the 1 to 4 scale, towards hire above 0
 * @param explanation what the effect is
 * @param source who has found it
 */
public record Flag(
        int event,
        Effect effect,
        PersonId person,
        @Nullable CompetencyId competency,
        double size,
        String explanation,
        String source) {}
