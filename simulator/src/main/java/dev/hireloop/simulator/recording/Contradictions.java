package dev.hireloop.simulator.recording;

import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookId;
import dev.hireloop.simulator.director.Director;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.DebriefScript;
import dev.hireloop.simulator.scenario.Scenario.Line;
import dev.hireloop.simulator.scenario.Setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a changed scenario says otherwise than it has happened. How people are may change at any
 * time; what is on record may not (invariants 12 and 13).
 */
final class Contradictions {

    private static final String OTHER_RULES =
            "The rulebook's version is fixed in a stream's first event (invariant 12): only a fork"
                    + " at event 0 plays by other rules.";

    private final List<HiringEvent> past;
    private final Scenario before;
    private final Scenario changed;

    Contradictions(List<HiringEvent> past, Scenario before, Scenario changed) {
        this.past = past;
        this.before = before;
        this.changed = changed;
    }

    /**
     * Refuses another rulebook, before it is seen whether the scenario could be played under it.
     */
    static void refuseRulebook(RulebookId recorded, List<Setting> settings) {
        for (Setting setting : settings) {
            Refused.unless(
                    !setting.path().equals("rulebook") || setting.value().equals(recorded.value()),
                    OTHER_RULES);
        }
    }

    /** Throws {@link Refused} with the first one; none where nothing has happened yet. */
    void refuse() {
        if (!past.isEmpty()) {
            opening();
            rounds();
            debrief();
        }
    }

    private void opening() {
        var command = new Director(changed, 0).next(Hiring.NOT_STARTED).orElseThrow();
        var now = Hiring.NOT_STARTED.decide(command).getFirst();
        var then = past.getFirst();
        if (now.equals(then)) {
            return;
        }
        boolean sameRules =
                switch (then) {
                    case LoopOpened(var rulebook, _, _, _) ->
                            now instanceof LoopOpened opened && rulebook.equals(opened.rulebook());
                    case CalibrationOpened opened ->
                            now instanceof CalibrationOpened other
                                    && opened.rulebook().equals(other.rulebook());
                    default -> true;
                };
        throw new Refused(
                sameRules
                        ? "Who is interviewed, and by whom in which round, is fixed in the first"
                                + " event: change it in a fork at event 0."
                        : OTHER_RULES);
    }

    private void rounds() {
        Map<RoundId, Integer> lines = new LinkedHashMap<>();
        for (int i = 0; i < past.size(); i++) {
            var round =
                    switch (past.get(i)) {
                        case LineSpoken line -> line.round();
                        case CandidateRedirected cut -> cut.round();
                        default -> null;
                    };
            if (round != null) {
                int line = lines.merge(round, 1, Integer::sum) - 1;
                mustStay(before.beats(round), changed.beats(round), line, i + 1);
            }
        }
    }

    private static void mustStay(List<?> before, List<?> now, int line, int event) {
        Refused.unless(
                line < now.size() && now.get(line).equals(before.get(line)),
                "Event "
                        + event
                        + " has that line, and what it left, on record: change it in a fork at an"
                        + " earlier event.");
    }

    private void debrief() {
        var parts = List.of(parts(before.debrief()), parts(changed.debrief()));
        for (int part = 0; part < parts.getFirst().size(); part++) {
            var then = parts.getFirst().get(part);
            int next = 0;
            for (int i = 0; i < past.size(); i++) {
                int line = past.get(i) instanceof StatementMade said ? find(said, then, next) : -1;
                if (line >= 0) {
                    mustStay(then, parts.getLast().get(part), line, i + 1);
                    next = line + 1;
                }
            }
        }
    }

    private static List<List<Line>> parts(DebriefScript script) {
        return List.of(script.discussion(), script.gate(), script.closing(), script.reopened());
    }

    private static int find(StatementMade said, List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.speaker().equals(said.speaker()) && line.words().equals(said.words())) {
                return i;
            }
        }
        return -1;
    }
}
