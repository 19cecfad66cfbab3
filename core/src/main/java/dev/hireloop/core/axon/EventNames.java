package dev.hireloop.core.axon;

import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.interview.LoopEvent;
import dev.hireloop.core.shared.HiringEvent;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * The names events bear in the store and in recordings, whatever their classes are called.
 *
 * <p>A class may be renamed, its name here may not. Changing an event's fields means a new step in
 * {@link Upcasts}, and so a new revision.
 */
public final class EventNames {

    private static final SequencedMap<String, Class<? extends HiringEvent>> BY_NAME = byName();
    private static final Map<Class<? extends HiringEvent>, String> BY_TYPE =
            BY_NAME.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventNames() {}

    public static String of(Class<? extends HiringEvent> type) {
        return Objects.requireNonNull(BY_TYPE.get(type), "An event without a name: " + type);
    }

    /** The revision in which events of that name are written today. */
    public static String revision(String name) {
        return Upcasts.revisions(name).getLast();
    }

    public static Optional<Class<? extends HiringEvent>> typeNamed(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Every event type by name: loop first, then debrief, then calibration. */
    public static SequencedMap<String, Class<? extends HiringEvent>> all() {
        return BY_NAME;
    }

    private static SequencedMap<String, Class<? extends HiringEvent>> byName() {
        var names = new LinkedHashMap<String, Class<? extends HiringEvent>>();
        names.put("LoopOpened", LoopEvent.LoopOpened.class);
        names.put("RoundStarted", LoopEvent.RoundStarted.class);
        names.put("LineSpoken", LoopEvent.LineSpoken.class);
        names.put("CandidateRedirected", LoopEvent.CandidateRedirected.class);
        names.put("SignalRecorded", LoopEvent.SignalRecorded.class);
        names.put("RoundFinished", LoopEvent.RoundFinished.class);
        names.put("ScorecardSubmitted", LoopEvent.ScorecardSubmitted.class);
        names.put("ScorecardsUnsealed", LoopEvent.ScorecardsUnsealed.class);
        names.put("GatePassed", LoopEvent.GatePassed.class);
        names.put("GateFailed", LoopEvent.GateFailed.class);
        names.put("FilterPassed", LoopEvent.FilterPassed.class);
        names.put("FilterFailed", LoopEvent.FilterFailed.class);
        names.put("WeakRoundSurvived", LoopEvent.WeakRoundSurvived.class);
        names.put("WeakRoundCounted", LoopEvent.WeakRoundCounted.class);
        names.put("DebriefOpened", DebriefEvent.DebriefOpened.class);
        names.put("InitialVoteCast", DebriefEvent.InitialVoteCast.class);
        names.put("InitialVotesRevealed", DebriefEvent.InitialVotesRevealed.class);
        names.put("StatementMade", DebriefEvent.StatementMade.class);
        names.put("VoteChanged", DebriefEvent.VoteChanged.class);
        names.put("GateInvoked", DebriefEvent.GateInvoked.class);
        names.put("FilterInvoked", DebriefEvent.FilterInvoked.class);
        names.put("VetoCast", DebriefEvent.VetoCast.class);
        names.put("VoteCalled", DebriefEvent.VoteCalled.class);
        names.put("DecisionReached", DebriefEvent.DecisionReached.class);
        names.put("DebriefReopened", DebriefEvent.DebriefReopened.class);
        names.put("CalibrationOpened", CalibrationEvent.CalibrationOpened.class);
        names.put("TitleWeighed", CalibrationEvent.TitleWeighed.class);
        names.put("RemarkMade", CalibrationEvent.RemarkMade.class);
        names.put("ScopeEvidencePresented", CalibrationEvent.ScopeEvidencePresented.class);
        names.put("LevelProposed", CalibrationEvent.LevelProposed.class);
        names.put("LevelSettled", CalibrationEvent.LevelSettled.class);
        names.put("NoLevelSupported", CalibrationEvent.NoLevelSupported.class);
        names.put("PromotionBlocked", CalibrationEvent.PromotionBlocked.class);
        return Collections.unmodifiableSequencedMap(names);
    }
}
