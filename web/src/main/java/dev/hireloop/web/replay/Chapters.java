package dev.hireloop.web.replay;

import dev.hireloop.core.calibration.CalibrationEvent.LevelProposed;
import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.PromotionBlocked;
import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.recording.Chapter;
import dev.hireloop.simulator.scenario.Entry;

import java.util.ArrayList;
import java.util.List;

/** The parts of a timeline; a promotion, calibration throughout, has parts of its own. */
final class Chapters {

    private static final List<String> PROMOTION =
            List.of("Case", "Work", "Discussion", "Level", "Outcome");

    private Chapters() {}

    static List<Chapter> of(Entry entry, List<HiringEvent> events) {
        return entry == Entry.PROMOTION ? promotion(events) : Chapter.of(events);
    }

    private static List<Chapter> promotion(List<HiringEvent> events) {
        var chapters = new ArrayList<Chapter>();
        int lastWork = lastWork(events);
        int part = -1;
        for (int i = 0; i < events.size(); i++) {
            int reached = part(events.get(i), lastWork >= 0 && i > lastWork);
            int from = i + 1;
            if (reached > part) {
                part = reached;
            } else {
                from = chapters.removeLast().from();
            }
            chapters.add(new Chapter(PROMOTION.get(part), from, i + 1));
        }
        return List.copyOf(chapters);
    }

    /** How far a promotion has come at least; it never goes back. */
    private static int part(HiringEvent event, boolean allShown) {
        return switch (event) {
            case ScopeEvidencePresented _ -> 1;
            case RemarkMade _ when allShown -> 2;
            case LevelProposed _ -> 3;
            case LevelSettled _, PromotionBlocked _, NoLevelSupported _ -> 4;
            default -> 0;
        };
    }

    private static int lastWork(List<HiringEvent> events) {
        int last = events.size() - 1;
        while (last >= 0 && !(events.get(last) instanceof ScopeEvidencePresented)) {
            last--;
        }
        return last;
    }
}
