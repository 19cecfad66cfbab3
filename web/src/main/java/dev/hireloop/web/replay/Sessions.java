package dev.hireloop.web.replay;

import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.debrief.DebriefEvent.DebriefReopened;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.recording.Opening;

import java.util.ArrayList;
import java.util.List;

/** Names the sessions of a recording by the event that begins each. */
final class Sessions {

    private Sessions() {}

    static List<String> of(Opening opening, List<HiringEvent> events) {
        var names = new ArrayList<String>();
        for (HiringEvent event : events) {
            while (names.size() <= event.at().session()) {
                names.add(name(opening, event));
            }
        }
        return names;
    }

    private static String name(Opening opening, HiringEvent first) {
        return switch (first) {
            case LoopOpened _ -> "Set-up";
            case RoundStarted started -> opening.round(started.round());
            case DebriefReopened _ -> "Debrief, reopened";
            case DebriefEvent _ -> "Debrief";
            case CalibrationEvent _ -> "Calibration";
            default -> "Write-ups";
        };
    }
}
