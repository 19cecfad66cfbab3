package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;

import java.util.List;

/**
 * When a weak round is survived: the primary filter was exceptional, and the round itself no
 * disaster (domain 18).
 *
 * @param filter the round that can make up for it
 * @param exceptional what the mean of the filter's cards must round to, or better
 * @param atLeast what the mean of the round's own cards must round to, or better
 */
public record Compensation(RoundId filter, Rating exceptional, Rating atLeast) {

    /** Whether the cards of the round alone would leave only no-hire. */
    boolean isWeak(List<Rating> own) {
        return !Gate.MEAN_ABOVE_MIDDLE.holds(own);
    }

    /** Whether these cards of the round are weaker than any filter could make up for. */
    public boolean isBeyondHelp(List<Rating> own) {
        return Rating.mean(own).compareTo(atLeast) < 0;
    }

    /** Whether a hire stays possible: the round is not weak, or the filter makes up for it. */
    public boolean holds(List<Rating> own, List<Rating> filters) {
        return !isWeak(own)
                || (Rating.mean(filters).compareTo(exceptional) >= 0 && !isBeyondHelp(own));
    }
}
