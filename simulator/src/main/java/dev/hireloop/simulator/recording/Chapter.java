package dev.hireloop.simulator.recording;

import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.DebriefReopened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.FilterInvoked;
import dev.hireloop.core.debrief.DebriefEvent.GateInvoked;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.VoteCalled;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.shared.HiringEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the replay's timeline.
 *
 * @param from and {@code to}: numbers of its first and last event, from 1
 */
public record Chapter(String name, int from, int to) {

    private static final String DISCUSSION = "Discussion";

    /** The chapters of a recording, in order; together they hold each event once. */
    public static List<Chapter> of(List<HiringEvent> events) {
        var chapters = new ArrayList<Chapter>();
        boolean afterReveal = false;
        for (int i = 0; i < events.size(); i++) {
            var begun = afterReveal ? Optional.of(DISCUSSION) : Optional.<String>empty();
            afterReveal = events.get(i) instanceof InitialVotesRevealed;
            var name = begins(events.get(i)).or(() -> begun);
            if (name.isPresent() && isNew(chapters, name.get())) {
                chapters.add(new Chapter(name.get(), i + 1, i + 1));
            } else {
                var last = chapters.removeLast();
                chapters.add(new Chapter(last.name, last.from, i + 1));
            }
        }
        return List.copyOf(chapters);
    }

    private static boolean isNew(List<Chapter> chapters, String name) {
        return chapters.isEmpty() || !chapters.getLast().name.equals(name);
    }

    private static Optional<String> begins(HiringEvent event) {
        return switch (event) {
            case LoopOpened _ -> Optional.of("Rounds");
            case ScorecardsUnsealed _ -> Optional.of("Unsealing");
            case DebriefOpened _ -> Optional.of("Straw poll");
            case DebriefReopened _ -> Optional.of(DISCUSSION);
            case GateInvoked _ -> Optional.of("Gate");
            case FilterInvoked _ -> Optional.of("Filter");
            case VoteCalled _ -> Optional.of("Vote");
            case DecisionReached _ -> Optional.of("Decision");
            case CalibrationEvent _ -> Optional.of("Calibration");
            default -> Optional.empty();
        };
    }
}
