package dev.hireloop.simulator.director;

import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Airing;
import dev.hireloop.simulator.scenario.Scenario.Line;
import dev.hireloop.simulator.scenario.Scenario.Person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A discussion nobody scripted: person by person, round the table, each brings up what they noted
 * that points the way of their own scorecards, until everything they had is said.
 */
final class LedDiscussion {

    private static final int MOST_EACH = 2;

    private final Scenario scenario;

    LedDiscussion(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The lines in the order in which they are said; they depend on nothing but the loop. */
    List<Line> lines(Unsealed loop) {
        var lines = new ArrayList<Line>();
        var aired = new HashSet<SignalId>();
        for (int turn = 0; turn < longest(loop); turn++) {
            for (PersonId person : order()) {
                var brings = brings(person, loop);
                if (turn < brings.size() && aired.add(brings.get(turn))) {
                    lines.add(line(person, brings.get(turn), turn, loop));
                }
            }
        }
        return lines;
    }

    private int longest(Unsealed loop) {
        return order().stream().mapToInt(person -> brings(person, loop).size()).max().orElse(0);
    }

    private List<PersonId> order() {
        var scripted = scenario.debrief().order();
        var rest =
                scenario.panel().stream()
                        .filter(each -> each.panelist().role().votes())
                        .map(Person::id)
                        .filter(id -> !scripted.contains(id));
        var bringing = scenario.debrief().airs().stream().map(Airing::person);
        return Stream.of(scripted.stream(), rest, bringing)
                .flatMap(people -> people)
                .distinct()
                .toList();
    }

    private List<SignalId> brings(PersonId person, Unsealed loop) {
        return scenario.debrief().airs().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .map(Airing::signals)
                .orElseGet(() -> noted(person, loop));
    }

    private static List<SignalId> noted(PersonId person, Unsealed loop) {
        var cards =
                loop.cards().stream().filter(card -> card.interviewer().equals(person)).toList();
        if (cards.isEmpty()) {
            return List.of();
        }
        var leaning = Rating.mean(cards.stream().map(Scorecard::rating).toList());
        var own = cards.stream().flatMap(card -> card.evidence().stream()).toList();
        return Grounds.of(person, leaning, loop).stream()
                .filter(own::contains)
                .limit(MOST_EACH)
                .toList();
    }

    private Line line(PersonId person, SignalId id, int turn, Unsealed loop) {
        var signal =
                loop.evidence().stream()
                        .map(SignalRecorded::signal)
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        var round = scenario.rulebook().round(signal.round()).map(Round::name).orElseThrow();
        return new Line(person, words(signal, round, turn), List.of(id), false);
    }

    private static String words(Signal signal, String round, int turn) {
        var what = lowerFirst(signal.summary());
        return switch (signal.polarity()) {
            case FOR ->
                    turn == 0
                            ? "From " + round + ", what speaks for a hire: " + what + "."
                            : "And in "
                                    + round
                                    + " there was this, on the good side: "
                                    + what
                                    + ".";
            case AGAINST ->
                    turn == 0
                            ? "From " + round + ", what holds me back: " + what + "."
                            : "And in "
                                    + round
                                    + " there was this, which I cannot pass over: "
                                    + what
                                    + ".";
            case NEUTRAL, OPEN -> "For the record, from " + round + ": " + what + ".";
        };
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
