package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.RoundId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One interview of the loop.
 *
 * @param minutes its planned length
 * @param gate how its scorecards decide whether the candidate may be hired at all; null where the
 *     round is no gate
 */
public record Round(
        RoundId id, String name, int minutes, List<CompetencyId> assesses, @Nullable Gate gate) {

    public Round {
        assesses = List.copyOf(assesses);
        if (minutes < 1 || minutes > 480) {
            throw new IllegalArgumentException("A round lasts 1 to 480 minutes, not " + minutes);
        }
    }
}
