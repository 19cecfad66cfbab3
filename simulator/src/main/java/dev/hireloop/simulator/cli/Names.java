package dev.hireloop.simulator.cli;

import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Panelist;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;

import java.util.List;

/** What the ids of a recording are called. */
record Names(LoopOpened opening, List<Signal> signals) {

    static Names in(List<HiringEvent> events) {
        return new Names(
                (LoopOpened) events.getFirst(),
                events.stream()
                        .filter(SignalRecorded.class::isInstance)
                        .map(event -> ((SignalRecorded) event).signal())
                        .toList());
    }

    String person(PersonId id) {
        return id.equals(PersonId.CANDIDATE)
                ? opening.candidate().name()
                : opening.panel().stream()
                        .filter(each -> each.id().equals(id))
                        .map(Panelist::name)
                        .findFirst()
                        .orElseThrow();
    }

    String people(List<PersonId> ids) {
        return String.join(", ", ids.stream().map(this::person).toList());
    }

    String round(RoundId id) {
        return opening.rulebook().round(id).map(Round::name).orElseThrow();
    }

    String signal(SignalId id) {
        return signals.stream()
                .filter(each -> each.id().equals(id))
                .map(Signal::summary)
                .findFirst()
                .orElseThrow();
    }
}
