package dev.hireloop.simulator.recording;

import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.scenario.Entry;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Who and what a recording is about, as its first event tells.
 *
 * @param rulebook null for a promotion, which knows its ladder alone
 */
public record Opening(
        Entry entry,
        Candidate candidate,
        List<Panelist> panel,
        String company,
        String track,
        @Nullable Rulebook rulebook) {

    /**
     * What the first of these events tells.
     *
     * @throws IllegalStateException if the events do not begin as a recording does
     */
    public static Opening of(List<HiringEvent> events) {
        var first = events.isEmpty() ? null : events.getFirst();
        if (first instanceof LoopOpened opened) {
            return new Opening(
                    opened.candidate().transfer() == null ? Entry.INTERVIEW : Entry.TRANSFER,
                    opened.candidate(),
                    opened.panel(),
                    opened.rulebook().company(),
                    opened.rulebook().track(),
                    opened.rulebook());
        }
        if (first instanceof CalibrationOpened opened && opened.promotion() != null) {
            var promotion = opened.promotion();
            return new Opening(
                    Entry.PROMOTION,
                    promotion.candidate(),
                    promotion.committee(),
                    opened.company(),
                    promotion.track(),
                    null);
        }
        throw new IllegalStateException("A recording begins with its loop or its promotion");
    }

    /** What a person is called; the id itself for someone unknown. */
    public String name(PersonId id) {
        return id.equals(PersonId.CANDIDATE)
                ? candidate.name()
                : panel.stream()
                        .filter(each -> each.id().equals(id))
                        .map(Panelist::name)
                        .findFirst()
                        .orElse(id.value());
    }

    /** What a round is called. */
    public String round(RoundId id) {
        return rulebook == null
                ? id.value()
                : rulebook.round(id).map(Round::name).orElse(id.value());
    }
}
