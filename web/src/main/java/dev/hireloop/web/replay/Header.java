package dev.hireloop.web.replay;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.simulator.recording.Chapter;
import dev.hireloop.simulator.recording.Opening;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Entry;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a player needs before the first frame.
 *
 * @param wire {@link #WIRE} of the server that sends it
 * @param variant the name of the scenario's variant
 * @param seed as text, for a browser's numbers have not the digits
 * @param rounds and {@code competencies}: none in a promotion, which has no loop; else those
 *     competencies that rounds assess or signals speak of
 * @param sessions the name of each session that the recording reaches; a moment's session is its
 *     index
 * @param frames how many there are so far
 * @param parent and {@code forkedAt}: null where it is no fork
 * @param change what the fork itself changed, without those it comes from
 * @param live whether it is being played just now
 * @param over whether it is played to its end; where it is not, nor live, it was cut off
 */
record Header(
        int wire,
        String id,
        String title,
        String teaches,
        String scenario,
        String variant,
        Entry entry,
        String seed,
        RulebookRef rulebook,
        String company,
        String track,
        Candidate candidate,
        List<Panelist> panel,
        List<Round> rounds,
        List<Competency> competencies,
        List<String> sessions,
        List<Chapter> chapters,
        int frames,
        @Nullable String parent,
        @Nullable Integer forkedAt,
        List<String> change,
        boolean live,
        boolean over) {

    /**
     * The version of header and frames. A player refuses a higher one than it knows, so it rises
     * with every change that a player of before would misread; golden files keep each version.
     */
    static final int WIRE = 1;

    /**
     * One interview.
     *
     * @param filter whether it is the primary filter
     * @param survives the primary filter that can make up for it; null where none can
     */
    record Round(
            RoundId id,
            String name,
            int minutes,
            boolean gate,
            boolean filter,
            @Nullable RoundId survives) {

        static Round of(dev.hireloop.core.rulebook.Round round) {
            return new Round(
                    round.id(),
                    round.name(),
                    round.minutes(),
                    round.gate() != null,
                    round.filter() != null,
                    round.survives() == null ? null : round.survives().filter());
        }
    }

    record Competency(CompetencyId id, String name) {

        static Competency of(dev.hireloop.core.rulebook.Competency competency) {
            return new Competency(competency.id(), competency.name());
        }
    }

    static Header of(Recording recording) {
        return of(recording, false);
    }

    static Header of(Recording recording, boolean live) {
        var header = recording.header();
        var events = recording.events();
        var opening = Opening.of(events);
        boolean over = recording.summary().over();
        var rulebook = opening.rulebook();
        return new Header(
                WIRE,
                header.id(),
                header.title(),
                header.teaches(),
                header.scenario(),
                header.variant(),
                opening.entry(),
                Long.toString(header.seed()),
                header.rulebook(),
                opening.company(),
                opening.track(),
                opening.candidate(),
                opening.panel(),
                rulebook == null ? List.of() : rulebook.rounds().stream().map(Round::of).toList(),
                rulebook == null ? List.of() : spokenOf(rulebook, events),
                Sessions.of(opening, events),
                Chapters.of(opening.entry(), events),
                events.size(),
                header.parent(),
                header.forkedAt(),
                header.settings(),
                live && !over,
                over);
    }

    /** What rounds assess or signals speak of; the others of the rulebook would stay empty. */
    private static List<Competency> spokenOf(Rulebook rulebook, List<HiringEvent> events) {
        var spoken =
                Stream.concat(
                                rulebook.rounds().stream()
                                        .flatMap(round -> round.assesses().stream()),
                                events.stream()
                                        .filter(SignalRecorded.class::isInstance)
                                        .map(event -> ((SignalRecorded) event).signal())
                                        .map(Signal::competency))
                        .collect(Collectors.toSet());
        return rulebook.competencies().stream()
                .filter(each -> spoken.contains(each.id()))
                .map(Competency::of)
                .toList();
    }
}
