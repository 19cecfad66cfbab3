package dev.hireloop.web.replay;

import dev.hireloop.core.interview.Candidate;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.Panelist;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.simulator.recording.Chapter;
import dev.hireloop.simulator.recording.Recording;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a player needs before the first frame.
 *
 * @param sessions the name of each session that the recording reaches; a moment's session is its
 *     index
 * @param frames how many there are so far
 * @param parent and {@code forkedAt}: null where it is no fork
 */
record Header(
        String id,
        String title,
        String teaches,
        String scenario,
        long seed,
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
        @Nullable Integer forkedAt) {

    record Round(RoundId id, String name, int minutes, boolean gate) {

        static Round of(dev.hireloop.core.rulebook.Round round) {
            return new Round(round.id(), round.name(), round.minutes(), round.gate() != null);
        }
    }

    record Competency(CompetencyId id, String name) {

        static Competency of(dev.hireloop.core.rulebook.Competency competency) {
            return new Competency(competency.id(), competency.name());
        }
    }

    static Header of(Recording recording) {
        var header = recording.header();
        var events = recording.events();
        if (!(events.getFirst() instanceof LoopOpened opening)) {
            throw new IllegalStateException("A recording begins with its loop");
        }
        var rulebook = opening.rulebook();
        return new Header(
                header.id(),
                header.title(),
                header.teaches(),
                header.scenario(),
                header.seed(),
                rulebook.ref(),
                rulebook.company(),
                rulebook.track(),
                opening.candidate(),
                opening.panel(),
                rulebook.rounds().stream().map(Round::of).toList(),
                rulebook.competencies().stream().map(Competency::of).toList(),
                Sessions.of(rulebook, events),
                Chapter.of(events),
                events.size(),
                header.parent(),
                header.forkedAt());
    }
}
