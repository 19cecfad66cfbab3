package dev.hireloop.core.debrief;

import dev.hireloop.core.shared.PersonId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where every voter stands, in the order in which they first voted. */
public record Votes(List<Standing> standings) {

    static final Votes NONE = new Votes(List.of());

    /** One voter's current vote. */
    public record Standing(PersonId voter, DebriefVote vote) {}

    public Votes {
        standings = List.copyOf(standings);
    }

    public Optional<DebriefVote> of(PersonId voter) {
        for (int i = 0; i < standings.size(); i++) {
            if (standings.get(i).voter.equals(voter)) {
                return Optional.of(standings.get(i).vote);
            }
        }
        return Optional.empty();
    }

    Votes with(PersonId voter, DebriefVote vote) {
        var next = new ArrayList<Standing>(standings.size() + 1);
        boolean found = false;
        for (Standing standing : standings) {
            boolean same = standing.voter.equals(voter);
            next.add(same ? new Standing(voter, vote) : standing);
            found |= same;
        }
        if (!found) {
            next.add(new Standing(voter, vote));
        }
        return new Votes(next);
    }
}
