package dev.hireloop.simulator.director;

import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Line;
import dev.hireloop.simulator.scenario.WhatIf;

import java.util.ArrayList;
import java.util.List;

/**
 * What the committee has to say, in order, without what a what-if takes out. How far it has got is
 * found by looking up what has been said, so any debrief can be gone on with.
 *
 * @param turns every line, whether it will be said or not
 * @param discussion how many of them come before anything is read out
 */
record Agenda(List<Turn> turns, int discussion) {

    /**
     * The agenda of one debrief.
     *
     * @param talk the discussion itself
     */
    static Agenda of(Scenario scenario, List<Turn> talk, Unsealed loop, Discussion debrief) {
        var script = scenario.debrief();
        var turns = new ArrayList<>(talk);
        if (!debrief.closing().isEmpty()) {
            turns.addAll(turns(script.gate(), scenario.whatIf(), loop));
        }
        turns.addAll(turns(script.closing(), scenario.whatIf(), loop));
        if (debrief.reopened()) {
            turns.addAll(turns(script.reopened(), scenario.whatIf(), loop));
        }
        return new Agenda(turns, talk.size());
    }

    static List<Turn> turns(List<Line> lines, WhatIf whatIf, Unsealed loop) {
        return lines.stream().map(line -> turn(line, whatIf, loop)).toList();
    }

    private static Turn turn(Line line, WhatIf whatIf, Unsealed loop) {
        if (whatIf.equals(WhatIf.NOTHING)) {
            return new Turn(line, line.cites(), true);
        }
        var cites =
                line.cites().stream()
                        .filter(cited -> !whatIf.unsaid().contains(cited))
                        .filter(
                                cited ->
                                        loop.evidence().stream()
                                                .anyMatch(each -> each.signal().id().equals(cited)))
                        .toList();
        boolean empty = cites.isEmpty() && !line.cites().isEmpty();
        return new Turn(line, cites, !empty && !whatIf.silent().contains(line.speaker()));
    }

    /** How many turns lie behind, said or passed over. */
    int behind(List<StatementMade> spoken) {
        int behind = 0;
        for (StatementMade said : spoken) {
            for (int i = behind; i < turns.size(); i++) {
                if (turns.get(i).was(said)) {
                    behind = i + 1;
                    break;
                }
            }
        }
        return behind;
    }
}
