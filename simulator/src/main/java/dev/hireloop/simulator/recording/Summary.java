package dev.hireloop.simulator.recording;

import dev.hireloop.core.calibration.LevelingCalibration.Blocked;
import dev.hireloop.core.calibration.LevelingCalibration.Settled;
import dev.hireloop.core.debrief.Debrief;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.Debrief.Voting;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.debrief.Reason.FailedGate;
import dev.hireloop.core.debrief.Votes.Standing;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Band;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.scenario.Entry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of a recording.
 *
 * @param decision null while the committee has none
 * @param reason why, in a sentence; null before the decision
 * @param gate the gate that failed and so decided; null where none did
 * @param level and {@code band}: null without an offer
 * @param blocked the level that a promotion did not reach; null where it did, or was none
 * @param tracks each voter's votes over the debrief; empty until they are revealed
 * @param minutes the simulated length of the last session
 */
public record Summary(
        Entry entry,
        String candidate,
        String company,
        String track,
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable RoundId gate,
        @Nullable Level level,
        @Nullable Band band,
        @Nullable Level blocked,
        List<Track> tracks,
        int minutes) {

    /** One voter's votes, the initial one first. */
    public record Track(PersonId person, List<Point> points) {

        public Rating latest() {
            return points.getLast().rating();
        }
    }

    /** The vote from that second of the debrief on. */
    public record Point(int second, Rating rating) {}

    public static Summary of(List<HiringEvent> events) {
        var opening = Opening.of(events);
        var hiring = Hiring.of(events);
        var decided = hiring.debrief() instanceof Decided state ? state : null;
        var offer = hiring.calibration() instanceof Settled settled ? settled.offer() : null;
        return new Summary(
                opening.entry(),
                opening.candidate().name(),
                opening.company(),
                opening.track(),
                decided == null ? null : decided.outcome().decision(),
                decided == null ? null : Explanation.of(decided.outcome(), hiring, opening),
                decided != null && decided.outcome().reason() instanceof FailedGate(var gate)
                        ? gate
                        : null,
                offer == null ? null : offer.level(),
                offer == null ? null : offer.band(),
                hiring.calibration() instanceof Blocked(_, var outcome) ? outcome.target() : null,
                discussion(hiring.debrief()).map(Summary::tracks).orElse(List.of()),
                Math.ceilDiv(hiring.at().seconds(), 60));
    }

    /** Whether nothing can come after it. */
    public boolean over() {
        return entry == Entry.PROMOTION
                ? level != null || blocked != null
                : decision != null && (decision != Decision.HIRE || level != null);
    }

    private static Optional<Discussion> discussion(Debrief debrief) {
        return switch (debrief) {
            case Discussion discussion -> Optional.of(discussion);
            case Voting voting -> Optional.of(voting.discussion());
            case Decided decided -> Optional.of(decided.discussion());
            case Debrief.NotOpened _, Debrief.StrawPoll _ -> Optional.empty();
        };
    }

    private static List<Track> tracks(Discussion discussion) {
        return discussion.votes().standings().stream()
                .map(standing -> track(standing, discussion.moves()))
                .toList();
    }

    private static Track track(Standing standing, List<VoteChanged> all) {
        var moves = all.stream().filter(move -> move.voter().equals(standing.voter())).toList();
        var points = new ArrayList<Point>();
        var first = moves.isEmpty() ? standing.vote() : moves.getFirst().from();
        points.add(new Point(0, first.rating()));
        moves.forEach(move -> points.add(new Point(move.at().seconds(), move.to().rating())));
        return new Track(standing.voter(), List.copyOf(points));
    }
}
