package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is made to be otherwise, against what people would have done.
 *
 * @param votes who votes what from here on, whatever they hear
 * @param silent who says nothing from here on
 * @param unsaid what nobody brings up from here on
 * @param unnoted what nobody notes from here on, though the line that leaves it is said
 */
public record WhatIf(
        List<HeldVote> votes,
        List<PersonId> silent,
        List<SignalId> unsaid,
        List<SignalId> unnoted) {

    public static final WhatIf NOTHING = new WhatIf(List.of(), List.of(), List.of(), List.of());

    public WhatIf {
        votes = List.copyOf(votes);
        silent = List.copyOf(silent);
        unsaid = List.copyOf(unsaid);
        unnoted = List.copyOf(unnoted);
    }

    /** A vote that is made to stand. */
    public record HeldVote(PersonId voter, Rating rating) {}

    /** The rating that the person is held to; null for none. */
    public @Nullable Rating vote(PersonId voter) {
        for (HeldVote held : votes) {
            if (held.voter.equals(voter)) {
                return held.rating;
            }
        }
        return null;
    }
}
