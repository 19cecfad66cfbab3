package dev.hireloop.core.shared;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Someone on the panel, with the rounds they sit in; a chair may sit in none.
 *
 * @param function the part of the company they come from, such as {@code engineering}; null for the
 *     one the rulebook's committee comes from
 */
public record Panelist(
        PersonId id,
        String name,
        String title,
        Role role,
        List<RoundId> rounds,
        @Nullable String function) {

    public Panelist {
        rounds = List.copyOf(rounds);
    }

    public Panelist(PersonId id, String name, String title, Role role, List<RoundId> rounds) {
        this(id, name, title, role, rounds, null);
    }

    /** Refuses people who cannot sit together: each has an id, and one of them the chair. */
    public static void mustFormPanel(List<Panelist> people) {
        var ids = people.stream().map(Panelist::id).distinct().toList();
        Refused.unless(ids.size() == people.size(), "Two people on the panel share an id.");
        Refused.unless(
                !ids.contains(PersonId.CANDIDATE), "The id 'candidate' is the candidate's own.");
        Refused.unless(
                Lists.count(people, each -> each.role() == Role.CHAIR) == 1,
                "A panel has one chair.");
    }

    /** Whether this person owes a scorecard for the round. */
    public boolean interviewsIn(RoundId round) {
        return role.votes() && rounds.contains(round);
    }
}
