package dev.hireloop.simulator.analysis;

import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.interview.LoopEvent;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.recording.Opening;

/** An event in a few words. */
final class Happening {

    private Happening() {}

    static String words(HiringEvent event, Opening opening) {
        return switch (event) {
            case LoopEvent loop -> words(loop, opening);
            case DebriefEvent debrief -> words(debrief, opening);
            case CalibrationEvent calibration -> words(calibration, opening);
            default -> throw new IllegalArgumentException("Nobody describes " + event);
        };
    }

    private static String words(LoopEvent event, Opening opening) {
        return switch (event) {
            case LoopEvent.LoopOpened _ -> "The loop opens";
            case LoopEvent.RoundStarted it -> opening.round(it.round()) + " begins";
            case LoopEvent.LineSpoken it -> opening.name(it.speaker()) + " speaks";
            case LoopEvent.CandidateRedirected it -> opening.name(it.by()) + " cuts in";
            case LoopEvent.SignalRecorded it ->
                    it.signal().id() + " is noted: " + it.signal().summary();
            case LoopEvent.RoundFinished it -> opening.round(it.round()) + " is over";
            case LoopEvent.ScorecardSubmitted(var card, _) ->
                    opening.name(card.interviewer())
                            + " rates "
                            + opening.round(card.round())
                            + ": "
                            + card.rating();
            case LoopEvent.ScorecardsUnsealed _ -> "The scorecards are unsealed";
            case LoopEvent.GatePassed it -> "The gate " + opening.round(it.gate()) + " holds";
            case LoopEvent.GateFailed it -> "The gate " + opening.round(it.gate()) + " fails";
            case LoopEvent.FilterPassed it -> "The filter " + opening.round(it.round()) + " holds";
            case LoopEvent.FilterFailed it -> "The filter " + opening.round(it.round()) + " fails";
            case LoopEvent.WeakRoundSurvived it ->
                    opening.round(it.filter()) + " makes up for " + opening.round(it.round());
            case LoopEvent.WeakRoundCounted it ->
                    "Nothing makes up for " + opening.round(it.round());
        };
    }

    private static String words(DebriefEvent event, Opening opening) {
        return switch (event) {
            case DebriefEvent.DebriefOpened _ -> "The debrief opens";
            case DebriefEvent.InitialVoteCast it ->
                    opening.name(it.voter()) + " first votes " + it.vote().rating();
            case DebriefEvent.InitialVotesRevealed _ -> "The first votes are revealed";
            case DebriefEvent.StatementMade it ->
                    opening.name(it.speaker())
                            + (it.cites().isEmpty()
                                    ? " speaks"
                                    : " cites "
                                            + String.join(
                                                    ", ",
                                                    it.cites().stream()
                                                            .map(Object::toString)
                                                            .toList()));
            case DebriefEvent.VoteChanged it ->
                    opening.name(it.voter())
                            + " goes from "
                            + it.from().rating()
                            + " to "
                            + it.to().rating();
            case DebriefEvent.GateInvoked it ->
                    "The gate " + opening.round(it.gate()) + " is read out";
            case DebriefEvent.FilterInvoked it -> opening.round(it.round()) + " is read out";
            case DebriefEvent.VetoCast it -> opening.name(it.by()) + " vetoes the hire";
            case DebriefEvent.VoteCalled _ -> "The vote is called";
            case DebriefEvent.DecisionReached it -> "Decision: " + it.decision();
            case DebriefEvent.DebriefReopened _ -> "The debrief reopens";
        };
    }

    private static String words(CalibrationEvent event, Opening opening) {
        return switch (event) {
            case CalibrationEvent.CalibrationOpened _ -> "The calibration opens";
            case CalibrationEvent.TitleWeighed it -> "The title is read as " + it.readAs();
            case CalibrationEvent.RemarkMade it -> opening.name(it.by()) + " speaks";
            case CalibrationEvent.ScopeEvidencePresented it -> "Work is shown: " + it.summary();
            case CalibrationEvent.LevelProposed it ->
                    opening.name(it.by()) + " proposes " + it.level();
            case CalibrationEvent.LevelSettled it -> "The level is " + it.level();
            case CalibrationEvent.NoLevelSupported _ -> "No level is supported";
            case CalibrationEvent.PromotionBlocked it -> it.target() + " stays out of reach";
        };
    }
}
