package dev.hireloop.simulator.director;

import dev.hireloop.core.debrief.DebriefEvent.StatementMade;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How far a debrief has got with its agenda, whoever said what is said so far. It remembers where
 * it looked last, to go on from there.
 */
final class Progress {

    private @Nullable Agenda agenda;
    private int statements;
    private @Nullable StatementMade last;
    private int behind;

    /** How many turns lie behind, said or passed over. */
    int through(Agenda agenda, List<StatementMade> spoken) {
        if (!goesOn(agenda, spoken)) {
            this.agenda = agenda;
            statements = 0;
            behind = 0;
        }
        while (statements < spoken.size()) {
            last = spoken.get(statements);
            behind = agenda.behind(behind, last);
            statements++;
        }
        return behind;
    }

    @SuppressWarnings("ReferenceEquality") // the very agenda and event, not some like them
    private boolean goesOn(Agenda agenda, List<StatementMade> spoken) {
        return this.agenda == agenda
                && statements <= spoken.size()
                && (statements == 0 || spoken.get(statements - 1) == last);
    }
}
