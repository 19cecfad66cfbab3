package dev.hireloop.simulator.director;

import static dev.hireloop.core.shared.Lists.all;

import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Scenario.Line;

import java.util.List;

/**
 * A line that may be said in a debrief.
 *
 * @param cites what is left to cite of what the line cites
 * @param due whether it will be said, unless it has been passed over
 */
record Turn(Line line, List<SignalId> cites, boolean due) {

    boolean was(StatementMade said) {
        return said.speaker().equals(line.speaker())
                && said.words().equals(line.words())
                && (cites.equals(said.cites()) || all(said.cites(), line.cites()::contains));
    }
}
