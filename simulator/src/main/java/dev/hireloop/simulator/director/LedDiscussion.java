package dev.hireloop.simulator.director;

import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.behaviour.DrawKey;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Airing;
import dev.hireloop.simulator.scenario.Scenario.Line;
import dev.hireloop.simulator.scenario.Scenario.Person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A discussion nobody scripted. If the round is made of the table, each brings up the item they
 * find most telling; then everyone speaks freely, and brings up each item they noted with a certain
 * probability (Stasser and Titus 1987). What the author says that someone airs, they do air.
 */
final class LedDiscussion {

    private final Scenario scenario;
    private final Draws draws;

    LedDiscussion(Scenario scenario, Draws draws) {
        this.scenario = scenario;
        this.draws = draws;
    }

    /** The same discussion under other draws. */
    LedDiscussion under(Draws draws) {
        return new LedDiscussion(scenario, draws);
    }

    /** Every turn there may be, in order: which are due, only the loop and the dice decide. */
    List<Turn> turns(Unsealed loop) {
        var turns = new ArrayList<Turn>();
        if (scenario.facilitation().roundRobin()) {
            for (PersonId person : order()) {
                mostTelling(person, loop).ifPresent(id -> turns.add(turn(person, id, true, loop)));
            }
        }
        int longest =
                order().stream().mapToInt(person -> brings(person, loop).size()).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (PersonId person : order()) {
                var brings = brings(person, loop);
                if (i < brings.size()) {
                    turns.add(turn(person, brings.get(i), false, loop));
                }
            }
        }
        return turns;
    }

    private List<PersonId> order() {
        var scripted = scenario.debrief().order();
        var rest =
                scenario.panel().stream()
                        .filter(each -> each.panelist().role().votes())
                        .map(Person::id);
        var bringing = scenario.debrief().airs().stream().map(Airing::person);
        return Stream.of(scripted.stream(), rest, bringing)
                .flatMap(people -> people)
                .distinct()
                .toList();
    }

    private Optional<SignalId> mostTelling(PersonId person, Unsealed loop) {
        var scripted = airs(person);
        if (scripted.isPresent()) {
            return scripted.get().stream().filter(this::isSayable).findFirst();
        }
        var cards =
                loop.cards().stream().filter(card -> card.interviewer().equals(person)).toList();
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        boolean leansToHire = Rating.mean(cards.stream().map(Scorecard::rating).toList()).isHire();
        var side = leansToHire ? Polarity.FOR : Polarity.AGAINST;
        return noted(person, loop).stream()
                .filter(this::isSayable)
                .map(id -> signal(id, loop))
                .sorted(
                        Comparator.comparing((Signal each) -> each.polarity() != side)
                                .thenComparingInt(each -> -each.strength()))
                .map(Signal::id)
                .findFirst();
    }

    private boolean isSayable(SignalId id) {
        return !scenario.whatIf().unsaid().contains(id);
    }

    private List<SignalId> brings(PersonId person, Unsealed loop) {
        return airs(person).orElseGet(() -> noted(person, loop));
    }

    private Optional<List<SignalId>> airs(PersonId person) {
        return scenario.debrief().airs().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .map(Airing::signals);
    }

    private static List<SignalId> noted(PersonId person, Unsealed loop) {
        return loop.cards().stream()
                .filter(card -> card.interviewer().equals(person))
                .flatMap(card -> card.evidence().stream())
                .toList();
    }

    private Turn turn(PersonId person, SignalId id, boolean inTurn, Unsealed loop) {
        boolean comesUp = inTurn || airs(person).isPresent() || isMentioned(person, id);
        boolean due = comesUp && isSayable(id) && !scenario.whatIf().silent().contains(person);
        var line = new Line(person, words(signal(id, loop), inTurn), List.of(id), false);
        return new Turn(line, line.cites(), due);
    }

    private boolean isMentioned(PersonId person, SignalId id) {
        double chance = mention(person);
        return chance >= 1 || draws.uniform(DrawKey.of("debrief", person, "mention", id)) < chance;
    }

    private double mention(PersonId person) {
        return scenario.panel().stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow()
                .tendencies()
                .effects()
                .of(Effect.MENTION);
    }

    private static Signal signal(SignalId id, Unsealed loop) {
        return loop.evidence().stream()
                .map(SignalRecorded::signal)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String words(Signal signal, boolean inTurn) {
        var round = scenario.rulebook().round(signal.round()).map(Round::name).orElseThrow();
        var what = lowerFirst(signal.summary());
        return switch (signal.polarity()) {
            case FOR ->
                    inTurn
                            ? "From " + round + ", what speaks for a hire: " + what + "."
                            : "There was this in " + round + ", on the good side: " + what + ".";
            case AGAINST ->
                    inTurn
                            ? "From " + round + ", what holds me back: " + what + "."
                            : "There was this in "
                                    + round
                                    + ", which I cannot pass over: "
                                    + what
                                    + ".";
            case NEUTRAL, OPEN -> "For the record, from " + round + ": " + what + ".";
        };
    }

    static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
