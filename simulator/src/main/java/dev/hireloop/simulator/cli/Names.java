package dev.hireloop.simulator.cli;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.recording.Opening;

import java.util.List;

/** What the ids of a recording are called. */
record Names(Opening opening, List<Signal> signals) {

    static Names in(List<HiringEvent> events) {
        return new Names(
                Opening.of(events),
                events.stream()
                        .filter(SignalRecorded.class::isInstance)
                        .map(event -> ((SignalRecorded) event).signal())
                        .toList());
    }

    String person(PersonId id) {
        return opening.name(id);
    }

    String people(List<PersonId> ids) {
        return String.join(", ", ids.stream().map(this::person).toList());
    }

    String round(RoundId id) {
        return opening.round(id);
    }

    String signal(SignalId id) {
        return signals.stream()
                .filter(each -> each.id().equals(id))
                .map(Signal::summary)
                .findFirst()
                .orElseThrow();
    }
}
