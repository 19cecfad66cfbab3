package dev.hireloop.core.rulebook;

import static dev.hireloop.core.shared.Lists.all;

import dev.hireloop.core.shared.Rating;

import java.util.List;

/** How a gate reads the scorecards of its own round (domain 17). */
public enum Gate {
    /** One card below Hire closes it: the reading we take of an immediate no-hire. */
    EVERY_CARD_HIRE {
        @Override
        public boolean holds(List<Rating> cards) {
            return all(cards, Rating::isHire);
        }
    },
    /** The mean of the cards must lie above the middle of the scale, 2.5. */
    MEAN_ABOVE_MIDDLE {
        @Override
        public boolean holds(List<Rating> cards) {
            return !cards.isEmpty() && Rating.meanPoints(cards) > 2.5;
        }
    };

    /** Whether the candidate passes, given every scorecard of the round. */
    public abstract boolean holds(List<Rating> cards);
}
