package dev.hireloop.core.axon;

import static dev.hireloop.core.TestDebrief.DEBRIEF;
import static dev.hireloop.core.TestDebrief.vote;
import static dev.hireloop.core.TestLoop.ALIGNED_TEAMS;
import static dev.hireloop.core.TestLoop.FIRST_ROUND;
import static dev.hireloop.core.TestLoop.MISSED_CONSISTENCY;
import static dev.hireloop.core.TestLoop.WEIGHED_LATENCY;
import static dev.hireloop.core.TestLoop.WRITE_UPS;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestProductLoop.DISCUSSION;
import static dev.hireloop.core.TestProductLoop.SENSE;
import static dev.hireloop.core.TestRulebook.ARCHITECTURE;
import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.L7;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.MAJORITY;
import static dev.hireloop.core.TestRulebook.REF;

import dev.hireloop.core.TestDebrief;
import dev.hireloop.core.TestLoop;
import dev.hireloop.core.calibration.Basis;
import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.PromotionBlocked;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.debrief.Cause;
import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached.FinalVote;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.interview.LoopEvent;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Shortfall;
import dev.hireloop.core.shared.Band;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;

import java.util.List;

/**
 * One event of every type and more where fields may be empty; of a decision, one for every reason.
 */
final class EventSamples {

    private static final Moment CALIBRATION = new Moment(5, 125);

    static final List<HiringEvent> ALL =
            List.of(
                    TestLoop.OPENED,
                    WholeSample.LOOP_OPENED,
                    new LoopEvent.RoundStarted(DEEP_DIVE, FIRST_ROUND),
                    new LoopEvent.LineSpoken(
                            DEEP_DIVE, PersonId.CANDIDATE, "“Latency” first…", FIRST_ROUND),
                    new LoopEvent.CandidateRedirected(
                            DEEP_DIVE, OKAFOR, "Let me stop you.", FIRST_ROUND),
                    new LoopEvent.SignalRecorded(
                            TestLoop.signal(WEIGHED_LATENCY, DEEP_DIVE, ARCHITECTURE, Polarity.FOR),
                            List.of(OKAFOR),
                            FIRST_ROUND),
                    WholeSample.SIGNAL_RECORDED,
                    new LoopEvent.RoundFinished(DEEP_DIVE, FIRST_ROUND),
                    new LoopEvent.ScorecardSubmitted(TestLoop.lindsCard(Rating.HIRE), WRITE_UPS),
                    new LoopEvent.ScorecardsUnsealed(WRITE_UPS),
                    new LoopEvent.GatePassed(DEEP_DIVE, WRITE_UPS),
                    new LoopEvent.GateFailed(
                            DEEP_DIVE, List.of(OKAFOR), List.of(MISSED_CONSISTENCY), WRITE_UPS),
                    new LoopEvent.FilterPassed(SENSE, WRITE_UPS),
                    new LoopEvent.FilterFailed(
                            SENSE, List.of(OKAFOR, LIND), List.of(MISSED_CONSISTENCY), WRITE_UPS),
                    new LoopEvent.WeakRoundSurvived(DISCUSSION, SENSE, WRITE_UPS),
                    new LoopEvent.WeakRoundCounted(
                            DISCUSSION, SENSE, List.of(MORI), List.of(), WRITE_UPS),
                    TestDebrief.opened(MAJORITY, DEEP_DIVE),
                    TestDebrief.opened(
                            MAJORITY,
                            List.of(),
                            List.of(new Shortfall(DISCUSSION, SENSE)),
                            WholeSample.TRANSFER),
                    TestDebrief.cast(LIND, Rating.STRONG_HIRE),
                    new DebriefEvent.InitialVotesRevealed(DEBRIEF),
                    new DebriefEvent.StatementMade(
                            LIND, "Five teams.", List.of(ALIGNED_TEAMS), DEBRIEF),
                    new DebriefEvent.VoteChanged(
                            OKAFOR,
                            vote(Rating.NO_HIRE),
                            vote(Rating.HIRE),
                            new Cause(null, ALIGNED_TEAMS),
                            DEBRIEF),
                    new DebriefEvent.GateInvoked(MORI, DEEP_DIVE, DEBRIEF),
                    new DebriefEvent.FilterInvoked(MORI, DISCUSSION, DEBRIEF),
                    new DebriefEvent.VetoCast(MORI, List.of(MISSED_CONSISTENCY), DEBRIEF),
                    new DebriefEvent.VoteCalled(MORI, DEBRIEF),
                    decided(new Reason.FailedGate(DEEP_DIVE)),
                    decided(new Reason.BelowFilter(DISCUSSION, SENSE)),
                    decided(new Reason.ByScheme(DecisionScheme.MAJORITY)),
                    decided(new Reason.ByVeto(MORI)),
                    decided(new Reason.NoLevel()),
                    decided(new Reason.NoSponsor()),
                    new DebriefEvent.DebriefReopened(CALIBRATION),
                    new CalibrationEvent.CalibrationOpened(
                            Basis.HIRE_DECISION,
                            REF,
                            COMPANY,
                            LADDER,
                            L6,
                            null,
                            List.of(),
                            null,
                            CALIBRATION),
                    WholeSample.calibrationOpened(CALIBRATION),
                    WholeSample.promotionOpened(CALIBRATION),
                    new CalibrationEvent.TitleWeighed(
                            "Principal TPM", "Elsewhere", L7, L6, CALIBRATION),
                    new CalibrationEvent.RemarkMade(LIND, "Whose numbers?", CALIBRATION),
                    new CalibrationEvent.ScopeEvidencePresented(
                            LIND, L6, "Ran a launch", null, null, true, CALIBRATION),
                    new CalibrationEvent.ScopeEvidencePresented(
                            LIND,
                            L6,
                            "Ran a launch",
                            WholeSample.SURFACE,
                            "The launch review",
                            true,
                            CALIBRATION),
                    new CalibrationEvent.LevelProposed(MORI, L7, CALIBRATION),
                    new CalibrationEvent.LevelSettled(L6, new Band(COMPANY, L6), L7, CALIBRATION),
                    new CalibrationEvent.NoLevelSupported(List.of(), CALIBRATION),
                    new CalibrationEvent.NoLevelSupported(List.of(MISSED_CONSISTENCY), CALIBRATION),
                    new CalibrationEvent.PromotionBlocked(L7, L6, CALIBRATION),
                    new CalibrationEvent.PromotionBlocked(L7, null, CALIBRATION));

    private EventSamples() {}

    private static DecisionReached decided(Reason reason) {
        return new DecisionReached(
                Decision.NO_HIRE,
                reason,
                List.of(new FinalVote(OKAFOR, Rating.NO_HIRE), new FinalVote(LIND, Rating.HIRE)),
                List.of(LIND),
                DEBRIEF);
    }

    /** The name of its approved file: the event's, and after it what sets the sample apart. */
    static String nameOf(HiringEvent event) {
        var kind =
                switch (event) {
                    case DecisionReached reached -> reached.reason().getClass().getSimpleName();
                    case LoopOpened opened -> opened.candidate().transfer() == null ? "" : "Whole";
                    case SignalRecorded noted -> noted.signal().behaviour() == null ? "" : "Whole";
                    case DebriefOpened opened -> opened.transfer() == null ? "" : "Transfer";
                    case CalibrationOpened opened -> kindOf(opened);
                    case ScopeEvidencePresented shown -> shown.scope() == null ? "" : "Whole";
                    case NoLevelSupported none -> none.because().isEmpty() ? "" : "Barred";
                    case PromotionBlocked blocked -> blocked.reached() == null ? "Nowhere" : "";
                    default -> "";
                };
        return EventNames.of(event.getClass()) + (kind.isEmpty() ? "" : "-" + kind);
    }

    private static String kindOf(CalibrationOpened opened) {
        if (opened.promotion() != null) {
            return "Promotion";
        }
        return opened.claim() == null ? "" : "Claim";
    }
}
