package dev.hireloop.web.replay;

import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.debrief.DebriefEvent.DebriefReopened;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.HiringEvent;

import java.util.ArrayList;
import java.util.List;

/** Names the sessions of a recording by the event that begins each. */
final class Sessions {

    private Sessions() {}

    static List<String> of(Rulebook rulebook, List<HiringEvent> events) {
        var names = new ArrayList<String>();
        for (HiringEvent event : events) {
            while (names.size() <= event.at().session()) {
                names.add(name(rulebook, event));
            }
        }
        return names;
    }

    private static String name(Rulebook rulebook, HiringEvent first) {
        return switch (first) {
            case LoopOpened _ -> "Set-up";
            case RoundStarted started ->
                    rulebook.round(started.round())
                            .map(Round::name)
                            .orElse(started.round().value());
            case DebriefReopened _ -> "Debrief, reopened";
            case DebriefEvent _ -> "Debrief";
            case CalibrationEvent _ -> "Calibration";
            default -> "Write-ups";
        };
    }
}
