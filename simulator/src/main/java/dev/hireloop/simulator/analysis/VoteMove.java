package dev.hireloop.simulator.analysis;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.behaviour.Push;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A vote that changed, and who changed it.
 *
 * @param event its number
 * @param moved the voter's way to where they stood then, from their last change or from where they
 *     began, in points of the 1 to 4 scale
 * @param parts what made up that way; their shares sum to 1. Empty where nobody was moved and the
 *     vote was made to change
 * @param speakers the same by speaker, the largest share first
 * @param mover the speaker without whom the vote would not have changed; null where no one person's
 *     silence undoes it, or nobody spoke since the last change
 */
public record VoteMove(
        int event,
        PersonId voter,
        Rating from,
        Rating to,
        double moved,
        List<Part> parts,
        List<Share> speakers,
        @Nullable Mover mover) {

    public VoteMove {
        parts = List.copyOf(parts);
        speakers = List.copyOf(speakers);
    }

    /**
     * What one statement did by one force.
     *
     * @param statement the number of its event
     * @param evidence null where it was not the evidence that moved them
     * @param share of the way; below 0 for what held them back
     */
    public record Part(
            PersonId speaker,
            int statement,
            @Nullable SignalId evidence,
            Push.Force force,
            double size,
            double share) {}

    /** One speaker's share of the way. */
    public record Share(PersonId speaker, double share) {}

    /**
     * Whose silence makes the change disappear, as a fork has shown: the largest share first, of
     * those whose words since the voter's last change, or since the straw poll, pushed that way.
     *
     * @param share of the way, by what they have said since; above 0
     * @param at where the fork leaves
     * @param set what it changes
     */
    public record Mover(PersonId speaker, double share, int at, String set) {}
}
