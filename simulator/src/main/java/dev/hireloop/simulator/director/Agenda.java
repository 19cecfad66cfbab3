package dev.hireloop.simulator.director;

import dev.hireloop.core.debrief.DebriefEvent.StatementMade;

import java.util.List;

/**
 * What the committee has to say, in order, without what a what-if takes out. How far it has got is
 * found by looking up what has been said, so any debrief can be gone on with.
 *
 * @param turns every line, whether it will be said or not
 * @param discussion how many of them come before anything is read out
 */
record Agenda(List<Turn> turns, int discussion) {

    Agenda {
        turns = List.copyOf(turns);
    }

    /** How many turns lie behind once that has been said, after as many. */
    int behind(int before, StatementMade said) {
        for (int i = before; i < turns.size(); i++) {
            if (turns.get(i).was(said)) {
                return i + 1;
            }
        }
        return before;
    }
}
