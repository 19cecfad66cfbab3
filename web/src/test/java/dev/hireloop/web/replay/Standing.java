package dev.hireloop.web.replay;

import dev.hireloop.core.calibration.Basis;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.calibration.Claim;
import dev.hireloop.core.calibration.LevelingCalibration;
import dev.hireloop.core.calibration.LevelingCalibration.Blocked;
import dev.hireloop.core.calibration.LevelingCalibration.Calibrating;
import dev.hireloop.core.calibration.LevelingCalibration.Settled;
import dev.hireloop.core.calibration.LevelingCalibration.Unsupported;
import dev.hireloop.core.calibration.Promotion;
import dev.hireloop.core.debrief.Debrief;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.Debrief.StrawPoll;
import dev.hireloop.core.debrief.Debrief.Voting;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached.FinalVote;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.debrief.DebriefVote;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.debrief.Votes;
import dev.hireloop.core.interview.InterviewLoop;
import dev.hireloop.core.interview.InterviewLoop.BetweenRounds;
import dev.hireloop.core.interview.InterviewLoop.InRound;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.InterviewLoop.WritingUp;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Shortfall;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.ScopeId;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a recording stands after some of its events, by the fold that the deciders themselves use;
 * the player's own fold must come to the same ({@code testing/standing.ts}).
 *
 * <p>Long for its records: each is a part of what is compared, and none means anything alone.
 *
 * @param seats of those who have written or voted, by their ids
 * @param readings of rounds whose cards were read, by their ids
 */
record Standing(
        Moment at,
        boolean unsealed,
        boolean revealed,
        List<Seat> seats,
        List<Noted> signals,
        List<Reading> readings,
        List<Move> moves,
        @Nullable Outcome outcome,
        @Nullable Leveled calibration) {

    record Seat(
            PersonId person,
            List<Scorecard> cards,
            @Nullable DebriefVote vote,
            @Nullable Rating was,
            boolean veto) {}

    record Noted(Signal signal, Moment at, List<PersonId> notedBy, List<PersonId> airedBy) {}

    record Reading(RoundId round, String kind, String verdict, @Nullable RoundId filter) {}

    record Move(
            PersonId voter,
            DebriefVote from,
            DebriefVote to,
            @Nullable PersonId speaker,
            @Nullable SignalId evidence) {}

    record Outcome(
            Decision decision, Reason reason, List<FinalVote> votes, List<PersonId> dissent) {}

    record Leveled(
            Basis basis,
            String company,
            Level target,
            Ladder ladder,
            @Nullable Claim claim,
            @Nullable Promotion promotion,
            @Nullable Level readAs,
            List<Piece> shown,
            @Nullable Level proposed,
            @Nullable Offer settled,
            boolean unsupported,
            @Nullable Limit blocked) {}

    record Piece(
            PersonId by,
            Level level,
            String summary,
            @Nullable ScopeId scope,
            @Nullable String documents,
            boolean counts) {}

    record Offer(Level level, String band) {}

    record Limit(Level target, @Nullable Level reached) {}

    static Standing after(List<HiringEvent> events) {
        var hiring = Hiring.NOT_STARTED;
        Calibrating open = null;
        for (HiringEvent event : events) {
            hiring = hiring.after(event);
            // what was shown is forgotten once a level is settled
            open = hiring.calibration() instanceof Calibrating it ? it : open;
        }
        var discussion = discussion(hiring.debrief());
        return new Standing(
                hiring.at(),
                hiring.loop() instanceof Unsealed,
                discussion != null,
                seats(hiring, discussion),
                signals(hiring.loop(), discussion),
                hiring.loop() instanceof Unsealed unsealed ? readings(unsealed) : List.of(),
                discussion == null
                        ? List.of()
                        : discussion.moves().stream().map(Standing::of).toList(),
                hiring.debrief() instanceof Decided decided ? of(decided.outcome()) : null,
                open == null ? null : leveled(open, hiring.calibration()));
    }

    private static @Nullable Discussion discussion(Debrief debrief) {
        return switch (debrief) {
            case Discussion it -> it;
            case Voting(var it) -> it;
            case Decided(var it, _) -> it;
            default -> null;
        };
    }

    private static List<Seat> seats(Hiring hiring, @Nullable Discussion discussion) {
        var votes =
                discussion != null
                        ? discussion.votes()
                        : hiring.debrief() instanceof StrawPoll poll
                                ? poll.votes()
                                : new Votes(List.of());
        var cards = cards(hiring.loop());
        return Stream.concat(
                        cards.stream().map(Scorecard::interviewer),
                        votes.standings().stream().map(Votes.Standing::voter))
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .map(
                        person ->
                                new Seat(
                                        person,
                                        cards.stream()
                                                .filter(it -> it.interviewer().equals(person))
                                                .toList(),
                                        votes.of(person).orElse(null),
                                        was(discussion, person),
                                        discussion != null && person.equals(discussion.vetoedBy())))
                .toList();
    }

    private static @Nullable Rating was(@Nullable Discussion discussion, PersonId person) {
        var moves = discussion == null ? List.<VoteChanged>of() : discussion.moves();
        return moves.reversed().stream()
                .filter(move -> move.voter().equals(person))
                .map(move -> move.from().rating())
                .findFirst()
                .orElse(null);
    }

    private static List<Scorecard> cards(InterviewLoop loop) {
        return switch (loop) {
            case WritingUp writing -> writing.cards();
            case Unsealed unsealed -> unsealed.cards();
            default -> List.of();
        };
    }

    private static List<Noted> signals(InterviewLoop loop, @Nullable Discussion discussion) {
        var evidence =
                switch (loop) {
                    case BetweenRounds it -> it.evidence();
                    case InRound it -> it.evidence();
                    case WritingUp it -> it.evidence();
                    case Unsealed it -> it.evidence();
                    case InterviewLoop.NotOpened _ -> List.<SignalRecorded>of();
                };
        return evidence.stream()
                .map(
                        it ->
                                new Noted(
                                        it.signal(),
                                        it.at(),
                                        it.notedBy(),
                                        airedBy(discussion, it.signal().id())))
                .toList();
    }

    private static List<PersonId> airedBy(@Nullable Discussion discussion, SignalId signal) {
        var spoken = discussion == null ? List.<StatementMade>of() : discussion.spoken();
        return spoken.stream()
                .filter(said -> said.cites().contains(signal))
                .map(StatementMade::speaker)
                .distinct()
                .toList();
    }

    private static List<Reading> readings(Unsealed unsealed) {
        return unsealed.opening().rulebook().rounds().stream()
                .filter(round -> round.hasReading() && !unsealed.unread().contains(round))
                .filter(round -> round.mayClose(ratings(unsealed, round)))
                .map(round -> reading(unsealed, round))
                .sorted(Comparator.comparing(reading -> reading.round().value()))
                .toList();
    }

    private static List<Rating> ratings(Unsealed unsealed, Round round) {
        return unsealed.cards().stream()
                .filter(card -> card.round().equals(round.id()))
                .map(Scorecard::rating)
                .toList();
    }

    private static Reading reading(Unsealed unsealed, Round round) {
        boolean failed =
                unsealed.failedGates().contains(round.id())
                        || unsealed.shortfalls().stream()
                                .map(Shortfall::round)
                                .anyMatch(round.id()::equals);
        var verdict = failed ? "failed" : "passed";
        if (round.gate() != null) {
            return new Reading(round.id(), "gate", verdict, null);
        }
        return round.filter() != null
                ? new Reading(round.id(), "filter", verdict, null)
                : new Reading(
                        round.id(),
                        "weak-round",
                        verdict,
                        Objects.requireNonNull(round.survives()).filter());
    }

    private static Move of(VoteChanged it) {
        return new Move(
                it.voter(), it.from(), it.to(), it.cause().speaker(), it.cause().evidence());
    }

    private static Outcome of(DecisionReached it) {
        return new Outcome(it.decision(), it.reason(), it.votes(), it.dissent());
    }

    private static Leveled leveled(Calibrating open, LevelingCalibration now) {
        var terms = open.terms();
        return new Leveled(
                terms.basis(),
                terms.company(),
                terms.target(),
                terms.ladder(),
                terms.claim(),
                terms.promotion(),
                open.titleWeighed() ? readHere(terms) : null,
                open.shown().stream().map(Standing::of).toList(),
                open.proposed(),
                now instanceof Settled(_, var it)
                        ? new Offer(it.level(), it.band().toString())
                        : null,
                now instanceof Unsupported,
                now instanceof Blocked(_, var it) ? new Limit(it.target(), it.reached()) : null);
    }

    private static Level readHere(CalibrationOpened terms) {
        var claim = Objects.requireNonNull(terms.claim());
        return claim.employer().equals(terms.company())
                ? claim.level()
                : terms.ladder().discounted(claim.level());
    }

    private static Piece of(ScopeEvidencePresented it) {
        return new Piece(
                it.by(), it.level(), it.summary(), it.scope(), it.documents(), it.counts());
    }
}
