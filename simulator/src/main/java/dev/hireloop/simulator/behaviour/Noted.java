package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;

import java.util.List;

/** What one person noted in one round, and what it does to their ratings. */
record Noted(Pull pull, List<Topic> topics) {

    /** What they noted on one competency. */
    record Topic(CompetencyId competency, Pull pull, List<SignalId> signals) {}

    static Noted of(
            PersonId person, RoundId round, List<SignalRecorded> evidence, Rulebook rulebook) {
        var own =
                evidence.stream()
                        .filter(each -> each.signal().round().equals(round))
                        .filter(each -> each.notedBy().contains(person))
                        .map(SignalRecorded::signal)
                        .toList();
        var topics =
                own.stream()
                        .map(Signal::competency)
                        .distinct()
                        .map(competency -> topic(competency, own, rulebook))
                        .toList();
        return new Noted(Pull.of(own, rulebook), topics);
    }

    private static Topic topic(CompetencyId competency, List<Signal> own, Rulebook rulebook) {
        var signals = own.stream().filter(each -> each.competency().equals(competency)).toList();
        return new Topic(
                competency, Pull.of(signals, rulebook), signals.stream().map(Signal::id).toList());
    }
}
