package dev.hireloop.simulator.analysis;

import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Setting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What could have been otherwise from some event on, as settings of a fork. */
record WhatIfs(Course course) {

    /** Someone says nothing any more. */
    Setting silence(PersonId person, int at) {
        return list("silent", course.trunk().scenarioAfter(at).whatIf().silent(), List.of(person));
    }

    /** Nobody brings those up any more. */
    Setting unsaid(List<SignalId> signals, int at) {
        return list("unsaid", course.trunk().scenarioAfter(at).whatIf().unsaid(), signals);
    }

    /** Nobody notes it. */
    Setting unnoted(SignalId signal, int at) {
        return list(
                "unnoted", course.trunk().scenarioAfter(at).whatIf().unnoted(), List.of(signal));
    }

    /** The vote stays where it was. */
    static Setting unmoved(VoteChanged change) {
        return new Setting(
                "what-if.votes." + change.voter(),
                change.from().rating().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <T> Setting list(String field, List<T> already, List<T> more) {
        var all = new LinkedHashSet<>(already);
        all.addAll(more);
        return new Setting(
                "what-if." + field,
                "[" + String.join(", ", all.stream().map(Object::toString).toList()) + "]");
    }

    /** Every event of the fork; nothing where the rules refuse it. */
    Optional<List<HiringEvent>> play(int at, Setting setting) {
        try {
            return Optional.of(course.trunk().branch(at, List.of(setting)).events());
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
