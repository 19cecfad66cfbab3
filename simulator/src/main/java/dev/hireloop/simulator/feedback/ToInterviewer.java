package dev.hireloop.simulator.feedback;

import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.simulator.feedback.Evidence.Numbered;
import dev.hireloop.simulator.feedback.Letter.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What someone on the panel is told of their own part: what they noted, said, moved and kept. */
final class ToInterviewer {

    private final Evidence evidence;
    private final PersonId person;
    private final List<Sentence> sentences = new ArrayList<>();

    ToInterviewer(Evidence evidence, PersonId person) {
        this.evidence = evidence;
        this.person = person;
    }

    List<Sentence> sentences() {
        cards();
        unsaid();
        moved();
        wereMoved();
        dissent();
        return sentences;
    }

    private void cards() {
        for (var card : evidence.all(ScorecardSubmitted.class)) {
            var scorecard = card.event().scorecard();
            if (scorecard.interviewer().equals(person)) {
                add(
                        "Your scorecard for "
                                + evidence.opening().round(scorecard.round())
                                + " says "
                                + scorecard.rating()
                                + " and rests on "
                                + count(scorecard.evidence().size(), "signal")
                                + ".",
                        card.number());
            }
        }
    }

    private void unsaid() {
        var aired =
                evidence.all(StatementMade.class).stream()
                        .flatMap(said -> said.event().cites().stream())
                        .collect(Collectors.toSet());
        boolean debriefed = evidence.last(DecisionReached.class).isPresent();
        for (var noted : evidence.all(SignalRecorded.class)) {
            var signal = noted.event().signal();
            if (debriefed
                    && noted.event().notedBy().equals(List.of(person))
                    && !aired.contains(signal.id())) {
                add(
                        "Only you noted \u201C"
                                + signal.summary()
                                + "\u201D, and the committee never heard of it.",
                        noted.number());
            }
        }
    }

    private void moved() {
        for (var change : evidence.all(VoteChanged.class)) {
            var cited = change.event().cause().evidence();
            if (person.equals(change.event().cause().speaker())) {
                var words =
                        evidence.opening().name(change.event().voter())
                                + " went from "
                                + change.event().from().rating()
                                + " to "
                                + change.event().to().rating()
                                + " after you spoke"
                                + (cited == null
                                        ? "."
                                        : " of \u201C" + evidence.signal(cited) + "\u201D.");
                var said =
                        cited == null
                                ? Optional.<Numbered<StatementMade>>empty()
                                : evidence.statement(person, cited);
                if (said.isPresent()) {
                    add(words, said.get().number(), change.number());
                } else {
                    add(words, change.number());
                }
            }
        }
    }

    private void wereMoved() {
        for (var change : evidence.all(VoteChanged.class)) {
            if (change.event().voter().equals(person)) {
                var speaker = change.event().cause().speaker();
                var cited = change.event().cause().evidence();
                add(
                        "You went from "
                                + change.event().from().rating()
                                + " to "
                                + change.event().to().rating()
                                + (speaker == null
                                        ? ""
                                        : " after " + evidence.opening().name(speaker) + " spoke")
                                + (cited == null
                                        ? "."
                                        : " of \u201C" + evidence.signal(cited) + "\u201D."),
                        change.number());
            }
        }
    }

    private void dissent() {
        evidence.last(DecisionReached.class)
                .filter(reached -> reached.event().dissent().contains(person))
                .ifPresent(
                        reached ->
                                add(
                                        "Your last vote stands on the record as dissent.",
                                        reached.number()));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void add(String words, Integer... events) {
        sentences.add(new Sentence(words, List.of(events)));
    }
}
