package dev.hireloop.web.replay;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.recording.Summary.Point;
import dev.hireloop.simulator.recording.Summary.Track;
import dev.hireloop.simulator.scenario.Entry;
import dev.hireloop.simulator.scenario.Shipped;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A recording as the list shows it.
 *
 * @param variant the name of the scenario's variant
 * @param rulebook such as {@code linkedin-tpm@2}
 * @param decision and what follows from it: null while there is none
 * @param blocked the level that a promotion was blocked from; null where it was not, or is none
 * @param votes each voter's latest
 * @param seed in digits: it may be beyond what a browser's number holds
 * @param minutes the simulated length of the last session
 * @param name what its owner calls it; null where nobody has named it
 * @param parent and {@code forkedAt}: null where it is no fork
 * @param change what the fork itself changed, as {@code path=value}
 * @param live whether it is being played just now
 * @param over whether nothing is left to happen; false where it stopped before its end
 * @param shipped whether its scenario comes with Hireloop, just as it was played
 */
record Listed(
        String id,
        String title,
        String teaches,
        String scenario,
        String variant,
        Entry entry,
        String candidate,
        String company,
        String track,
        String rulebook,
        String seed,
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable Level level,
        @Nullable String band,
        @Nullable Level blocked,
        Map<String, Rating> votes,
        int events,
        int minutes,
        List<Trajectory> trajectory,
        @Nullable String name,
        @Nullable String parent,
        @Nullable Integer forkedAt,
        List<String> change,
        boolean live,
        boolean over,
        boolean shipped) {

    /** How one vote moved: pairs of a second of the debrief and the rating from there on. */
    record Trajectory(PersonId person, List<List<Object>> points) {

        static Trajectory of(Track track) {
            return new Trajectory(
                    track.person(), track.points().stream().map(Trajectory::pair).toList());
        }

        private static List<Object> pair(Point point) {
            return List.of(point.second(), point.rating());
        }
    }

    static Listed of(Library.Entry entry, boolean live) {
        var header = entry.header();
        var summary = entry.summary();
        var votes = new LinkedHashMap<String, Rating>();
        summary.tracks().forEach(track -> votes.put(track.person().value(), track.latest()));
        return new Listed(
                header.id(),
                header.title(),
                header.teaches(),
                header.scenario(),
                header.variant(),
                summary.entry(),
                summary.candidate(),
                summary.company(),
                summary.track(),
                header.rulebook().toString(),
                Long.toString(header.seed()),
                summary.decision(),
                summary.reason(),
                summary.level(),
                summary.band() == null ? null : summary.band().toString(),
                summary.blocked(),
                votes,
                entry.events(),
                summary.minutes(),
                summary.tracks().stream().map(Trajectory::of).toList(),
                entry.name(),
                header.parent(),
                header.forkedAt(),
                header.settings(),
                live,
                summary.over(),
                Shipped.text(header.scenario()).filter(header.source()::equals).isPresent());
    }
}
