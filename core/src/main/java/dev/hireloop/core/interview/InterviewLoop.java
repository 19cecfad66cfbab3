package dev.hireloop.core.interview;

import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.GatePassed;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundFinished;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.shared.Lists;
import dev.hireloop.core.shared.RoundId;

import java.util.List;

/**
 * One candidate's rounds, up to the moment the scorecards are unsealed.
 *
 * <p>Rounds are held in the rulebook's order. Each interviewer then writes a scorecard alone; when
 * the last is in, all are unsealed at once and each gate reads the cards of its own round.
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
     * @param lines how many lines were spoken in this round
     * @param signals how many signals it has left so far
     */
    record InRound(
            LoopOpened opening,
            int roundsHeld,
            int lines,
            int signals,
            List<SignalRecorded> evidence)
            implements InterviewLoop {

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
     * @param unreadGates the gates that have not read theirs yet
     */
    record Unsealed(
            LoopOpened opening,
            List<SignalRecorded> evidence,
            List<Scorecard> cards,
            List<RoundId> unreadGates,
            List<RoundId> failedGates)
            implements InterviewLoop {

        static Unsealed of(WritingUp writing) {
            var gates =
                    writing.opening.rulebook().rounds().stream()
                            .filter(round -> round.gate() != null)
                            .map(Round::id)
                            .toList();
            return new Unsealed(writing.opening, writing.evidence, writing.cards, gates, List.of());
        }

        Unsealed with(RoundId read, List<RoundId> failed) {
            var left = unreadGates.stream().filter(gate -> !gate.equals(read)).toList();
            return new Unsealed(opening, evidence, cards, left, failed);
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
                    new InRound(between.opening, between.roundsHeld, 0, 0, between.evidence);
            case InRound in -> inRound(in, event);
            case WritingUp writing when event instanceof ScorecardSubmitted submitted ->
                    new WritingUp(
                            writing.opening,
                            writing.evidence,
                            Lists.plus(writing.cards, submitted.scorecard()));
            case WritingUp writing when event instanceof ScorecardsUnsealed -> Unsealed.of(writing);
            case Unsealed unsealed when event instanceof GateFailed failed ->
                    unsealed.with(failed.gate(), Lists.plus(unsealed.failedGates, failed.gate()));
            case Unsealed unsealed when event instanceof GatePassed passed ->
                    unsealed.with(passed.gate(), unsealed.failedGates);
            case NotOpened _, BetweenRounds _, WritingUp _, Unsealed _ ->
                    throw impossible(loop, event);
        };
    }

    private static InterviewLoop inRound(InRound in, LoopEvent event) {
        return switch (event) {
            case LineSpoken _ ->
                    new InRound(in.opening, in.roundsHeld, in.lines + 1, in.signals, in.evidence);
            case SignalRecorded recorded ->
                    new InRound(
                            in.opening,
                            in.roundsHeld,
                            in.lines,
                            in.signals + 1,
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
                    GateFailed _ ->
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
