package dev.hireloop.core.interview;

import static dev.hireloop.core.shared.Refused.unless;

import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.InterviewLoop.WritingUp;
import dev.hireloop.core.interview.LoopCommand.ReadGate;
import dev.hireloop.core.interview.LoopCommand.SubmitScorecard;
import dev.hireloop.core.interview.LoopCommand.UnsealScorecards;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.GatePassed;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard.Assessment;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.SignalId;

import java.util.List;
import java.util.Objects;

/** Scorecards coming in, their unsealing, and the gates that read them. */
final class WriteUps {

    private WriteUps() {}

    static LoopEvent submit(WritingUp writing, SubmitScorecard submit) {
        check(writing, submit.scorecard());
        return new ScorecardSubmitted(submit.scorecard(), submit.at());
    }

    static LoopEvent unseal(WritingUp writing, UnsealScorecards unseal) {
        long missing = required(writing) - writing.cards().size();
        unless(missing == 0, "Scorecards stay sealed: " + missing + " still to come in.");
        return new ScorecardsUnsealed(unseal.at());
    }

    static LoopEvent read(Unsealed unsealed, ReadGate read) {
        unless(
                unsealed.unreadGates().contains(read.gate()),
                "There is no gate " + read.gate() + " left to read.");
        var gate =
                Objects.requireNonNull(
                        unsealed.opening().rulebook().round(read.gate()).orElseThrow().gate());
        var cards =
                unsealed.cards().stream().filter(card -> card.round().equals(read.gate())).toList();
        if (gate.holds(cards.stream().map(Scorecard::rating).toList())) {
            return new GatePassed(read.gate(), read.at());
        }
        var below = cards.stream().filter(card -> !card.rating().isHire()).toList();
        return new GateFailed(
                read.gate(),
                below.stream().map(Scorecard::interviewer).toList(),
                against(unsealed.evidence(), below),
                read.at());
    }

    private static List<SignalId> against(List<SignalRecorded> evidence, List<Scorecard> cards) {
        var cited = cards.stream().flatMap(card -> card.evidence().stream()).distinct().toList();
        return evidence.stream()
                .map(SignalRecorded::signal)
                .filter(signal -> signal.polarity() == Polarity.AGAINST)
                .map(Signal::id)
                .filter(cited::contains)
                .toList();
    }

    private static void check(WritingUp writing, Scorecard card) {
        unless(
                writing.opening().panel().stream()
                        .anyMatch(
                                each ->
                                        each.id().equals(card.interviewer())
                                                && each.interviewsIn(card.round())),
                card.interviewer() + " does not interview in " + card.round() + ".");
        unless(
                writing.cards().stream()
                        .noneMatch(each -> each.isBy(card.interviewer(), card.round())),
                "A scorecard never changes: " + card.interviewer() + "'s is in already.");
        unless(
                card.confidence() >= 1 && card.confidence() <= 5,
                "A scorecard's confidence is 1 to 5.");
        unless(
                !card.assessments().isEmpty()
                        && card.assessments().stream().noneMatch(each -> each.signals().isEmpty()),
                "A scorecard rests on signals, at least one for each competency it rates.");
        for (Assessment assessment : card.assessments()) {
            for (SignalId cited : assessment.signals()) {
                unless(
                        writing.evidence().stream()
                                .anyMatch(each -> rests(assessment, each, cited, card)),
                        card.interviewer()
                                + " noted no "
                                + cited
                                + " on "
                                + assessment.competency()
                                + " in "
                                + card.round()
                                + ".");
            }
        }
    }

    private static boolean rests(
            Assessment assessment, SignalRecorded recorded, SignalId cited, Scorecard card) {
        return recorded.signal().id().equals(cited)
                && recorded.signal().round().equals(card.round())
                && recorded.signal().competency().equals(assessment.competency())
                && recorded.notedBy().contains(card.interviewer());
    }

    private static long required(WritingUp writing) {
        return writing.opening().rulebook().rounds().stream()
                .mapToLong(
                        round ->
                                writing.opening().panel().stream()
                                        .filter(each -> each.interviewsIn(round.id()))
                                        .count())
                .sum();
    }
}
