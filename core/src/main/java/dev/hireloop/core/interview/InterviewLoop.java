package dev.hireloop.core.interview;

import static dev.hireloop.core.shared.Lists.each;
import static dev.hireloop.core.shared.Lists.where;

import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.interview.LoopEvent.FilterFailed;
import dev.hireloop.core.interview.LoopEvent.FilterPassed;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.GatePassed;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundFinished;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.LoopEvent.WeakRoundCounted;
import dev.hireloop.core.interview.LoopEvent.WeakRoundSurvived;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Shortfall;
import dev.hireloop.core.shared.Lists;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One candidate's rounds, up to the moment the scorecards are unsealed.
 *
 * <p>Rounds are held in the rulebook's order. Each interviewer then writes a scorecard alone; when
 * the last is in, all are unsealed at once, and each round whose cards alone can leave no-hire has
 * them read.
 */
public sealed interface InterviewLoop {

    InterviewLoop NOT_OPENED = new NotOpened();

    /** Nothing has happened. */
    record NotOpened() implements InterviewLoop {}

    /** The next round may start. */
    record BetweenRounds(LoopOpened opening, int roundsHeld, List<SignalRecorded> evidence)
            implements InterviewLoop {

        public Round nextRound() {
            return opening.rulebook().rounds().get(roundsHeld);
        }
    }

    /**
     * A round is running.
     *
     * @param lines how many lines were spoken in this round, redirections among them
     * @param speaking who spoke last; null before the first line
     * @param signals how many signals it has left so far
     */
    record InRound(
            LoopOpened opening,
            int roundsHeld,
            int lines,
            int signals,
            @Nullable PersonId speaking,
            List<SignalRecorded> evidence)
            implements InterviewLoop {

        private InRound after(PersonId speaker) {
            return new InRound(opening, roundsHeld, lines + 1, signals, speaker, evidence);
        }

        public Round round() {
            return opening.rulebook().rounds().get(roundsHeld);
        }
    }

    /** Every round is over; scorecards come in and stay sealed. */
    record WritingUp(LoopOpened opening, List<SignalRecorded> evidence, List<Scorecard> cards)
            implements InterviewLoop {}

    /**
     * Every card can be read.
     *
     * @param unread the rounds whose cards may yet close the way to a hire
     */
    record Unsealed(
            LoopOpened opening,
            List<SignalRecorded> evidence,
            List<Scorecard> cards,
            List<Round> unread,
            List<RoundId> failedGates,
            List<Shortfall> shortfalls)
            implements InterviewLoop {

        static Unsealed of(WritingUp writing) {
            var unread =
                    where(
                            writing.opening.rulebook().rounds(),
                            round ->
                                    round.hasReading()
                                            && round.mayClose(ratings(writing.cards, round.id())));
            return new Unsealed(
                    writing.opening, writing.evidence, writing.cards, unread, List.of(), List.of());
        }

        List<Rating> ratings(RoundId round) {
            return ratings(cards, round);
        }

        private static List<Rating> ratings(List<Scorecard> cards, RoundId round) {
            return each(where(cards, card -> card.round().equals(round)), Scorecard::rating);
        }

        private Unsealed passed(RoundId read) {
            return with(read, failedGates, shortfalls);
        }

        private Unsealed failed(RoundId gate) {
            return with(gate, Lists.plus(failedGates, gate), shortfalls);
        }

        private Unsealed fellShort(RoundId round, RoundId filter) {
            var more = Lists.plus(shortfalls, new Shortfall(round, filter));
            return with(round, failedGates, more);
        }

        private Unsealed with(RoundId read, List<RoundId> failed, List<Shortfall> shortfalls) {
            var left = where(unread, round -> !round.id().equals(read));
            return new Unsealed(opening, evidence, cards, left, failed, shortfalls);
        }
    }

    /** The events that answer the command, or {@link dev.hireloop.core.shared.Refused}. */
    static List<LoopEvent> decide(InterviewLoop loop, LoopCommand command) {
        return LoopRules.decide(loop, command);
    }

    /** The state after an event that did happen. */
    static InterviewLoop evolve(InterviewLoop loop, LoopEvent event) {
        return switch (loop) {
            case NotOpened _ when event instanceof LoopOpened opening ->
                    new BetweenRounds(opening, 0, List.of());
            case BetweenRounds between when event instanceof RoundStarted ->
                    new InRound(between.opening, between.roundsHeld, 0, 0, null, between.evidence);
            case InRound in -> inRound(in, event);
            case WritingUp writing when event instanceof ScorecardSubmitted submitted ->
                    new WritingUp(
                            writing.opening,
                            writing.evidence,
                            Lists.plus(writing.cards, submitted.scorecard()));
            case WritingUp writing when event instanceof ScorecardsUnsealed -> Unsealed.of(writing);
            case Unsealed unsealed -> read(unsealed, event);
            case NotOpened _, BetweenRounds _, WritingUp _ -> throw impossible(loop, event);
        };
    }

    private static InterviewLoop read(Unsealed unsealed, LoopEvent event) {
        return switch (event) {
            case GatePassed passed -> unsealed.passed(passed.gate());
            case GateFailed failed -> unsealed.failed(failed.gate());
            case FilterPassed passed -> unsealed.passed(passed.round());
            case FilterFailed failed -> unsealed.fellShort(failed.round(), failed.round());
            case WeakRoundSurvived survived -> unsealed.passed(survived.round());
            case WeakRoundCounted counted -> unsealed.fellShort(counted.round(), counted.filter());
            case LoopOpened _,
                    RoundStarted _,
                    LineSpoken _,
                    CandidateRedirected _,
                    SignalRecorded _,
                    RoundFinished _,
                    ScorecardSubmitted _,
                    ScorecardsUnsealed _ ->
                    throw impossible(unsealed, event);
        };
    }

    private static InterviewLoop inRound(InRound in, LoopEvent event) {
        return switch (event) {
            case LineSpoken line -> in.after(line.speaker());
            case CandidateRedirected cut -> in.after(cut.by());
            case SignalRecorded recorded ->
                    new InRound(
                            in.opening,
                            in.roundsHeld,
                            in.lines,
                            in.signals + 1,
                            in.speaking,
                            Lists.plus(in.evidence, recorded));
            case RoundFinished _ -> {
                int held = in.roundsHeld + 1;
                yield held < in.opening.rulebook().rounds().size()
                        ? new BetweenRounds(in.opening, held, in.evidence)
                        : new WritingUp(in.opening, in.evidence, List.of());
            }
            case LoopOpened _,
                    RoundStarted _,
                    ScorecardSubmitted _,
                    ScorecardsUnsealed _,
                    GatePassed _,
                    GateFailed _,
                    FilterPassed _,
                    FilterFailed _,
                    WeakRoundSurvived _,
                    WeakRoundCounted _ ->
                    throw impossible(in, event);
        };
    }

    private static IllegalStateException impossible(InterviewLoop loop, LoopEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName()
                        + " cannot follow "
                        + loop.getClass().getSimpleName());
    }
}
