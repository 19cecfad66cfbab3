package dev.hireloop.core.interview;

import static dev.hireloop.core.shared.Lists.any;
import static dev.hireloop.core.shared.Lists.count;
import static dev.hireloop.core.shared.Refused.unless;

import dev.hireloop.core.interview.InterviewLoop.WritingUp;
import dev.hireloop.core.interview.LoopCommand.SubmitScorecard;
import dev.hireloop.core.interview.LoopCommand.UnsealScorecards;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard.Assessment;
import dev.hireloop.core.shared.SignalId;

/** Scorecards coming in, and their unsealing. */
final class WriteUps {

    private WriteUps() {}

    static LoopEvent submit(WritingUp writing, SubmitScorecard submit) {
        check(writing, submit.scorecard());
        return new ScorecardSubmitted(submit.scorecard(), submit.at());
    }

    static LoopEvent unseal(WritingUp writing, UnsealScorecards unseal) {
        int missing = required(writing) - writing.cards().size();
        unless(missing == 0, () -> "Scorecards stay sealed: " + missing + " still to come in.");
        return new ScorecardsUnsealed(unseal.at());
    }

    private static void check(WritingUp writing, Scorecard card) {
        unless(
                any(
                        writing.opening().panel(),
                        each ->
                                each.id().equals(card.interviewer())
                                        && each.interviewsIn(card.round())),
                () -> card.interviewer() + " does not interview in " + card.round() + ".");
        unless(
                !any(writing.cards(), each -> each.isBy(card.interviewer(), card.round())),
                () -> "A scorecard never changes: " + card.interviewer() + "'s is in already.");
        unless(
                card.confidence() >= 1 && card.confidence() <= 5,
                "A scorecard's confidence is 1 to 5.");
        unless(
                !card.assessments().isEmpty()
                        && !any(card.assessments(), each -> each.signals().isEmpty()),
                "A scorecard rests on signals, at least one for each competency it rates.");
        for (Assessment assessment : card.assessments()) {
            for (SignalId cited : assessment.signals()) {
                unless(
                        any(writing.evidence(), each -> rests(assessment, each, cited, card)),
                        () ->
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

    private static int required(WritingUp writing) {
        int required = 0;
        for (var round : writing.opening().rulebook().rounds()) {
            required += count(writing.opening().panel(), each -> each.interviewsIn(round.id()));
        }
        return required;
    }
}
