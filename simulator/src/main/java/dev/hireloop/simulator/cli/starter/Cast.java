package dev.hireloop.simulator.cli.starter;

import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.rulebook.Ladder.Rung;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.RoundId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A panel that the rulebook's committee and rounds will take. */
final class Cast {

    /** One for each round where there are so few, so that a panel stays small. */
    private static final int USUAL = 6;

    private static final List<String> NAMES =
            List.of(
                    "Inês Ferreira",
                    "Ren Nakamura",
                    "Layla Haddad",
                    "Kofi Mensah",
                    "Petra Novak",
                    "Vikram Rao",
                    "Sofia Lindgren",
                    "Elif Yilmaz",
                    "Dimitar Petrov",
                    "Marta Castillo",
                    "Jisoo Kim",
                    "Claire Dubois",
                    "Hana Abebe",
                    "Rui Santos",
                    "Minh Hoang",
                    "Jonas Weber",
                    "Aroha Walker",
                    "Tariq Aziz",
                    "Ingrid Berg",
                    "Nuru Otieno");

    private final Rulebook rulebook;
    private final List<Person> people;

    /**
     * Someone on the panel.
     *
     * @param function where they are from, if not from where the committee is
     */
    record Person(
            String id,
            String name,
            String title,
            boolean chair,
            List<RoundId> rounds,
            @Nullable String function) {}

    Cast(Rulebook rulebook) {
        this.rulebook = rulebook;
        var made = new ArrayList<Person>();
        int size = size();
        for (int i = 0; i < size; i++) {
            made.add(person(i, size));
        }
        this.people = List.copyOf(made);
    }

    List<Person> people() {
        return people;
    }

    boolean isFull() {
        return people.size() == NAMES.size();
    }

    Person chair() {
        return people.getLast();
    }

    /** Some rules wait for a bar raiser's vote. */
    boolean isBarRaiser(Person person) {
        return rulebook.debrief().scheme() == DecisionScheme.BAR_RAISER_VETO
                && person.equals(people.getFirst())
                && !person.chair();
    }

    /** Who asks the questions. */
    Person interviewer(RoundId round) {
        return people.stream()
                .filter(each -> each.rounds().contains(round))
                .findFirst()
                .orElseThrow();
    }

    private int size() {
        int rounds = Math.min(rulebook.rounds().size(), USUAL);
        var committee = rulebook.committee();
        int seats = committee == null ? 1 : committee.least();
        int roles = rulebook.debrief().scheme() == DecisionScheme.BAR_RAISER_VETO ? 2 : 1;
        return Math.max(Math.max(rulebook.debrief().quorum(), seats), Math.max(rounds, roles));
    }

    private Person person(int i, int size) {
        var name = NAMES.get(i);
        boolean chair = i == size - 1;
        return new Person(
                name.substring(name.indexOf(' ') + 1).toLowerCase(Locale.ROOT),
                name,
                title(i, chair, guest(i, size)),
                chair,
                rounds(i, size),
                guest(i, size) ? guestFunction() : null);
    }

    /** The seat beside the chair's may go to someone from elsewhere, if the committee has room. */
    private boolean guest(int i, int size) {
        var committee = rulebook.committee();
        return i == size - 2 && committee != null && size - 1 >= committee.least();
    }

    private String guestFunction() {
        var committee = rulebook.committee();
        return committee != null && committee.function().equals("design") ? "operations" : "design";
    }

    private String title(int i, boolean chair, boolean guest) {
        if (guest) {
            return "Head of " + capital(guestFunction());
        }
        var committee = rulebook.committee();
        if (chair) {
            return committee == null ? "Director" : "Director of " + capital(committee.function());
        }
        var rungs = rulebook.ladder().rungs();
        Rung rung = i % 2 == 0 || rungs.size() == 1 ? rungs.getLast() : rungs.get(rungs.size() - 2);
        return rung.title();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Every round has someone, and nobody is without one. */
    private List<RoundId> rounds(int i, int size) {
        var rounds = rulebook.rounds();
        if (size > rounds.size()) {
            return List.of(rounds.get(i % rounds.size()).id());
        }
        var own = new ArrayList<RoundId>();
        for (int round = i; round < rounds.size(); round += size) {
            own.add(rounds.get(round).id());
        }
        return own;
    }
}
