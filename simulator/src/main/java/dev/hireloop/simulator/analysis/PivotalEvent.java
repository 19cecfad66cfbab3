package dev.hireloop.simulator.analysis;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Decision;

import org.jspecify.annotations.Nullable;

/**
 * The search for the earliest event without which the decision would have been another, each
 * candidate played as a fork.
 *
 * @param why there is none; null where there is
 */
record PivotalEvent(@Nullable Pivot pivot, @Nullable String why) {

    static PivotalEvent of(Course course) {
        var decision = decision(course.after(course.length()));
        if (decision == null) {
            return none("Nobody decides on a hire in a promotion.");
        }
        var whatIfs = new WhatIfs(course);
        int tried = 0;
        for (Removal removal : Removals.of(course)) {
            var fork = whatIfs.play(removal.at(), removal.setting());
            tried += fork.isPresent() ? 1 : 0;
            var other = fork.map(events -> decision(Hiring.of(events))).orElse(decision);
            if (other != decision) {
                return new PivotalEvent(
                        new Pivot(
                                removal.event(),
                                Happening.words(course.event(removal.event()), course.opening()),
                                removal.words(),
                                removal.at(),
                                removal.setting().toString(),
                                other),
                        null);
            }
        }
        return none(
                tried
                        + " events were taken out one at a time, each in a fork; the decision stood"
                        + " every time.");
    }

    private static PivotalEvent none(String why) {
        return new PivotalEvent(null, why);
    }

    private static @Nullable Decision decision(Hiring hiring) {
        return hiring.debrief() instanceof Decided(_, var reached) ? reached.decision() : null;
    }
}
