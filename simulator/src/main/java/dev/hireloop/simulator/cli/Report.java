package dev.hireloop.simulator.cli;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.simulator.recording.Library.Entry;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingHeader;
import dev.hireloop.simulator.recording.Summary;
import dev.hireloop.simulator.recording.Summary.Track;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What {@code --json} says of a recording; its fields are a contract.
 *
 * @param reason a sentence, after the id of the gate where one decided
 * @param blocked the level a promotion did not reach
 * @param votes each voter's last vote
 * @param events how many there are
 */
record Report(
        String recording,
        String scenario,
        String variant,
        String title,
        String rulebook,
        long seed,
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable Level level,
        @Nullable String band,
        @Nullable Level blocked,
        SequencedMap<String, Rating> votes,
        int events) {

    static Report of(Recording recording) {
        return of(recording.header(), recording.summary(), recording.events().size());
    }

    static Report of(Entry entry) {
        return of(entry.header(), entry.summary(), entry.events());
    }

    private static Report of(RecordingHeader header, Summary summary, int events) {
        var votes = new LinkedHashMap<String, Rating>();
        for (Track track : summary.tracks()) {
            votes.put(track.person().value(), track.latest());
        }
        return new Report(
                header.id(),
                header.scenario(),
                header.variant(),
                header.title(),
                header.rulebook().toString(),
                header.seed(),
                summary.decision(),
                summary.gate() == null
                        ? summary.reason()
                        : summary.gate() + ": " + summary.reason(),
                summary.level(),
                summary.band() == null ? null : summary.band().toString(),
                summary.blocked(),
                votes,
                events);
    }
}
