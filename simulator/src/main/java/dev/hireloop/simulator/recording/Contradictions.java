package dev.hireloop.simulator.recording;

import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.LevelProposed;
import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookId;
import dev.hireloop.simulator.director.Director;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.DebriefScript;
import dev.hireloop.simulator.scenario.Scenario.Line;
import dev.hireloop.simulator.scenario.Scenario.Proposal;
import dev.hireloop.simulator.scenario.Scenario.Remark;
import dev.hireloop.simulator.scenario.Scenario.Shown;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
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
            signals();
            cards();
            debrief();
            calibration();
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
        mustStay(
                line < now.size() && now.get(line).equals(before.get(line)),
                "that line, and what it left,",
                event);
    }

    private static void mustStay(boolean stays, String what, int event) {
        Refused.unless(
                stays,
                "Event "
                        + event
                        + " has "
                        + what
                        + " on record: change it in a fork at an earlier event.");
    }

    /** Who is to have noted nothing must not have done so already. */
    private void signals() {
        var unnoted = new HashSet<>(changed.whatIf().unnoted());
        before.whatIf().unnoted().forEach(unnoted::remove);
        for (int i = 0; i < past.size(); i++) {
            if (past.get(i) instanceof SignalRecorded(var signal, _, _)) {
                mustStay(!unnoted.contains(signal.id()), signal.id() + ", noted,", i + 1);
            }
        }
    }

    private void cards() {
        for (int i = 0; i < past.size(); i++) {
            if (past.get(i) instanceof ScorecardSubmitted(var card, _)) {
                var then = before.writeUp(card.interviewer(), card.round());
                var now = changed.writeUp(card.interviewer(), card.round());
                mustStay(now.equals(then), "that scorecard, its rating and its note,", i + 1);
            }
        }
    }

    /** What is shown, said and proposed there is one event each, in the script's order. */
    private void calibration() {
        var then = steps(before);
        var now = steps(changed);
        int next = 0;
        for (int i = 0; i < past.size(); i++) {
            var what =
                    switch (past.get(i)) {
                        case RemarkMade _ -> "that line";
                        case ScopeEvidencePresented _ -> "that work";
                        case LevelProposed _ -> "that proposal";
                        default -> null;
                    };
            if (what != null) {
                mustStay(next < now.size() && now.get(next).equals(then.get(next)), what, i + 1);
                next++;
            }
        }
    }

    /** An equal step is the same event; work nobody scripted is the candidate's own. */
    private static List<Object> steps(Scenario scenario) {
        var script = scenario.calibration();
        var steps = new ArrayList<Object>();
        if (script.shows().isEmpty()) {
            steps.addAll(scenario.candidate().past());
        }
        for (Shown shown : script.shows()) {
            say(shown.by(), shown.says(), steps);
            steps.add(new Shown(shown.by(), null, shown.work()));
        }
        steps.addAll(script.discussion());
        var proposal = script.proposal();
        if (proposal == null) {
            steps.add("whatever the evidence supports");
        } else {
            say(proposal.by(), proposal.says(), steps);
            steps.add(new Proposal(proposal.by(), proposal.level(), null));
        }
        return steps;
    }

    private static void say(PersonId who, @Nullable String words, List<Object> steps) {
        if (words != null) {
            steps.add(new Remark(who, words));
        }
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

    private List<List<Line>> parts(DebriefScript script) {
        return List.of(discussion(script), script.gate(), script.closing(), script.reopened());
    }

    /** A veto comes after its line: until one is cast it is still open. */
    private List<Line> discussion(DebriefScript script) {
        return past.stream().anyMatch(VetoCast.class::isInstance)
                ? script.discussion()
                : script.discussion().stream()
                        .map(line -> new Line(line.speaker(), line.words(), line.cites(), false))
                        .toList();
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
