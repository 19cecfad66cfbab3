package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.analysis.Because;
import dev.hireloop.simulator.analysis.Flip;
import dev.hireloop.simulator.analysis.RuleOutcome;

/**
 * The last part of an analysis for people: what undoes it, the way back, and other rules.
 *
 * @param forkedAt 0 where it is nobody's fork
 */
record CauseText(Analysis analysis, int forkedAt, Fork fork) {

    /** How a fork is typed. */
    interface Fork {
        String typed(int at, String set);
    }

    void on(Paper paper) {
        if (analysis.decision() == null) {
            return;
        }
        flips(paper);
        why(paper);
        rules(paper);
    }

    private void flips(Paper paper) {
        if (!analysis.turningPoints().isEmpty()) {
            paper.heading("What undoes a turning point");
        }
        for (Flip flip : analysis.flips()) {
            paper.paragraph(
                            2,
                            flip.event()
                                    + "  "
                                    + (flip.local() ? "" : "Elsewhere: ")
                                    + flip.label()
                                    + ": "
                                    + flip.decision()
                                    + ".")
                    .paragraph(6, fork.typed(flip.at(), flip.set().getFirst()));
        }
        long own = analysis.turningPoints().stream().filter(it -> it.event() > forkedAt).count();
        long parents = analysis.turningPoints().size() - own;
        long left = own - analysis.flips().size();
        if (left > 0) {
            paper.line(2, left + " of them: none of the changes tried undoes it.");
        }
        if (parents > 0) {
            paper.line(2, parents + " of them: in the recording this one left; look there.");
        }
    }

    private void why(Paper paper) {
        paper.heading("Back from the decision");
        for (Because step : analysis.why()) {
            paper.paragraph(2, step.event() + "  " + step.what());
        }
    }

    private void rules(Paper paper) {
        paper.heading("The same votes by other rules");
        for (RuleOutcome each : analysis.rules()) {
            paper.line(
                    2,
                    Words.of(each.scheme())
                            + (each.inForce() ? " (in force): " : ": ")
                            + each.decision()
                            + (each.votes() == each.decision()
                                    ? ""
                                    : "; the votes alone: " + each.votes()));
        }
    }
}
