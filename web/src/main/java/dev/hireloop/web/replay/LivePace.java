package dev.hireloop.web.replay;

import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.PromotionBlocked;
import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.calibration.CalibrationEvent.TitleWeighed;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.FilterInvoked;
import dev.hireloop.core.debrief.DebriefEvent.GateInvoked;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.debrief.DebriefEvent.VoteCalled;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.interview.LoopEvent.FilterFailed;
import dev.hireloop.core.interview.LoopEvent.FilterPassed;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.GatePassed;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.LoopEvent.WeakRoundCounted;
import dev.hireloop.core.interview.LoopEvent.WeakRoundSurvived;
import dev.hireloop.core.shared.HiringEvent;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How long a live play waits before it goes on: as long as it takes to read what was said and to
 * see what moved. At speed 1 that is no less than the player's own clock takes, so who watches it
 * play does not fall behind.
 *
 * @param speed {@value #SLOWEST} to {@value #FASTEST}, in multiples of the time to read
 */
record LivePace(double speed) {

    static final double SLOWEST = 0.25;
    static final double FASTEST = 16;

    /** All in milliseconds at speed 1. */
    private static final int PER_CHARACTER = 48;

    private static final int LONGEST_READING = 14_000;
    private static final int SILENCE = 900;
    private static final int PASSING = 1_600;
    private static final int MOVING = 3_500;
    private static final int TURNING = 5_000;

    private static final Set<Class<? extends HiringEvent>> TURNS =
            Set.of(
                    GateFailed.class,
                    FilterFailed.class,
                    WeakRoundSurvived.class,
                    WeakRoundCounted.class,
                    DecisionReached.class,
                    TitleWeighed.class,
                    LevelSettled.class,
                    NoLevelSupported.class,
                    PromotionBlocked.class);

    private static final Set<Class<? extends HiringEvent>> MOVES =
            Set.of(
                    ScorecardsUnsealed.class,
                    GatePassed.class,
                    FilterPassed.class,
                    DebriefOpened.class,
                    InitialVotesRevealed.class,
                    VoteChanged.class,
                    GateInvoked.class,
                    FilterInvoked.class,
                    VetoCast.class,
                    VoteCalled.class,
                    CalibrationOpened.class);

    /** Somebody else may have played a hundred events meanwhile. */
    private static final int LONGEST = 30_000;

    /** After all of these, which have come at once. */
    Duration after(List<HiringEvent> events) {
        long millis = events.stream().mapToLong(LivePace::millis).sum();
        return Duration.ofMillis(Math.round(Math.min(millis, LONGEST) / speed));
    }

    private static int millis(HiringEvent event) {
        return SILENCE
                + beat(event.getClass())
                + Math.min(said(event).length() * PER_CHARACTER, LONGEST_READING);
    }

    /** How long it stays beside what is to be read. */
    static int beat(Class<? extends HiringEvent> event) {
        if (TURNS.contains(event)) {
            return TURNING;
        }
        return MOVES.contains(event) ? MOVING : PASSING;
    }

    private static String said(HiringEvent event) {
        return switch (event) {
            case LineSpoken line -> line.words();
            case CandidateRedirected cut -> cut.words();
            case StatementMade statement -> statement.words();
            case RemarkMade remark -> remark.words();
            case SignalRecorded noted -> noted.signal().summary();
            case ScopeEvidencePresented shown -> shown.summary();
            default -> "";
        };
    }
}
