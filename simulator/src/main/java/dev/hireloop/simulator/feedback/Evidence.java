package dev.hireloop.simulator.feedback;

import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.recording.Opening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A recording's events with their numbers, as letters look them up.
 *
 * @param numbered in order; an event's number is its place, from 1
 */
record Evidence(Opening opening, List<Numbered<HiringEvent>> numbered) {

    /** An event and its number. */
    record Numbered<T>(int number, T event) {}

    static Evidence of(List<HiringEvent> events) {
        var numbered = new ArrayList<Numbered<HiringEvent>>();
        for (int i = 0; i < events.size(); i++) {
            numbered.add(new Numbered<>(i + 1, events.get(i)));
        }
        return new Evidence(Opening.of(events), numbered);
    }

    <T extends HiringEvent> List<Numbered<T>> all(Class<T> type) {
        return numbered.stream()
                .filter(each -> type.isInstance(each.event))
                .map(each -> new Numbered<>(each.number, type.cast(each.event)))
                .toList();
    }

    <T extends HiringEvent> Optional<Numbered<T>> last(Class<T> type) {
        var all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The signals, strongest first, then in the order in which they were noted. */
    List<Numbered<SignalRecorded>> signals(Polarity polarity) {
        return all(SignalRecorded.class).stream()
                .filter(each -> each.event.signal().polarity() == polarity)
                .sorted(Comparator.comparingInt(each -> -each.event.signal().strength()))
                .toList();
    }

    /** What the candidate said when the signal was noted; nothing where no line left it. */
    Optional<Numbered<LineSpoken>> lineBefore(int number) {
        return all(LineSpoken.class).stream()
                .filter(each -> each.number < number)
                .filter(each -> isBefore(each, number))
                .reduce((_, later) -> later);
    }

    /** Signals stand right behind the line that left them. */
    private boolean isBefore(Numbered<LineSpoken> line, int number) {
        return line.event.speaker().equals(PersonId.CANDIDATE)
                && numbered.subList(line.number, number - 1).stream()
                        .allMatch(each -> each.event instanceof SignalRecorded);
    }

    Optional<Numbered<StatementMade>> statement(PersonId speaker, SignalId cited) {
        return all(StatementMade.class).stream()
                .filter(each -> each.event.speaker().equals(speaker))
                .filter(each -> each.event.cites().contains(cited))
                .findFirst();
    }

    String signal(SignalId id) {
        return all(SignalRecorded.class).stream()
                .map(each -> each.event.signal())
                .filter(signal -> signal.id().equals(id))
                .map(Signal::summary)
                .findFirst()
                .orElse(id.value());
    }
}
