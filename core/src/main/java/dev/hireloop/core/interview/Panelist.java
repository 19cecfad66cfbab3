package dev.hireloop.core.interview;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;

import java.util.List;

/** Someone on the panel, with the rounds they sit in; a chair may sit in none. */
public record Panelist(PersonId id, String name, String title, Role role, List<RoundId> rounds) {

    public Panelist {
        rounds = List.copyOf(rounds);
    }

    /** Whether this person owes a scorecard for the round. */
    public boolean interviewsIn(RoundId round) {
        return role.votes() && rounds.contains(round);
    }
}
