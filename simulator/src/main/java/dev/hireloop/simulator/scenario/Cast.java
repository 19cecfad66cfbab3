package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.scenario.Scenario.Person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may be named where. */
record Cast(Rulebook rulebook, List<Person> panel) {

    private static final int MOST = 20;

    /** What the deciders would refuse later, said now and at its place. */
    void check(Value where, Entry entry) {
        if (panel.isEmpty() || panel.size() > MOST) {
            where.fault("A panel has 1 to " + MOST + " people.");
        }
        long chairs = panel.stream().filter(each -> role(each) == Role.CHAIR).count();
        if (chairs != 1) {
            where.fault("A panel has one person with 'role: chair'; this one has " + chairs + ".");
        }
        if (entry == Entry.PROMOTION) {
            return;
        }
        long voters = panel.stream().filter(each -> role(each).votes()).count();
        if (voters < rulebook.debrief().quorum()) {
            where.fault(
                    rulebook.ref()
                            + " wants "
                            + rulebook.debrief().quorum()
                            + " voters; this panel has "
                            + voters
                            + ".");
        }
        for (var round : rulebook.rounds()) {
            if (interviewers(round.id()).isEmpty()) {
                where.fault("Nobody interviews in '" + round.id() + "'.");
            }
        }
        checkCommittee(where);
    }

    private void checkCommittee(Value where) {
        var committee = rulebook.committee();
        if (committee == null) {
            return;
        }
        var home =
                panel.stream()
                        .map(Person::panelist)
                        .filter(each -> each.role().votes() && committee.seats(each.function()))
                        .toList();
        boolean chaired = panel.stream().anyMatch(each -> role(each) == Role.CHAIR);
        if (chaired && home.stream().noneMatch(each -> each.role() == Role.CHAIR)) {
            where.fault(
                    "The chair of " + rulebook.ref() + " is from " + committee.function() + ".");
        }
        if (home.size() < committee.least()) {
            where.fault(
                    rulebook.ref()
                            + " wants "
                            + committee.least()
                            + " voters from "
                            + committee.function()
                            + "; this panel has "
                            + home.size()
                            + ".");
        }
    }

    List<PersonId> interviewers(RoundId round) {
        return panel.stream()
                .map(Person::panelist)
                .filter(each -> each.interviewsIn(round))
                .map(Panelist::id)
                .toList();
    }

    /** A panelist named by id. */
    PersonId panelist(Value value) {
        return Lookup.known(value, PersonId::new, NOBODY, names());
    }

    /** Reports a field whose own name is that of nobody. */
    void mustKnow(PersonId person, Value named) {
        if (!names().contains(person.value())) {
            named.faultAtName(
                    NOBODY + " '" + person + "'." + Suggestion.didYouMean(person.value(), names()));
        }
    }

    /** A panelist who owes the round a scorecard. */
    PersonId interviewerIn(RoundId round, Value value) {
        var id = panelist(value);
        if (names().contains(id.value()) && !interviewers(round).contains(id)) {
            value.fault("'" + id + "' does not interview in '" + round + "'.");
        }
        return id;
    }

    /** The candidate, or a panelist who sits in the round. */
    PersonId speakerIn(RoundId round, Value value) {
        var names = new ArrayList<>(names());
        names.add(PersonId.CANDIDATE.value());
        var id = Lookup.known(value, PersonId::new, NOBODY, names);
        if (panel.stream()
                .anyMatch(
                        each ->
                                each.id().equals(id)
                                        && !each.panelist().rounds().contains(round))) {
            value.fault("'" + id + "' does not sit in '" + round + "'.");
        }
        return id;
    }

    /** Whether someone watches only; nobody does whom the panel does not know. */
    boolean isShadow(PersonId person) {
        return role(person.value()).filter(role -> role == Role.SHADOW).isPresent();
    }

    Optional<Role> role(String person) {
        return panel.stream()
                .filter(each -> each.id().value().equals(person))
                .map(Cast::role)
                .findFirst();
    }

    private static final String NOBODY = "Nobody here is";

    private List<String> names() {
        return panel.stream().map(each -> each.id().value()).toList();
    }

    private static Role role(Person person) {
        return person.panelist().role();
    }
}
