package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.Role;
import dev.hireloop.simulator.scenario.Scenario.Line;
import dev.hireloop.simulator.scenario.Scenario.Noted;

import java.util.stream.Collectors;

/** What plays, and was probably not meant so. */
final class Lint {

    private final Scenario scenario;
    private final Fields top;

    private Lint(Scenario scenario, Fields top) {
        this.scenario = scenario;
        this.top = top;
    }

    static void check(Scenario scenario, Fields top) {
        var lint = new Lint(scenario, top);
        lint.unscripted();
        lint.unairable();
        lint.motive();
        lint.barRaiser();
        new IdleChanges(scenario, top).report();
        new ImpossibleExpectations(scenario, top).report();
    }

    private void unscripted() {
        if (scenario.entry() == Entry.PROMOTION) {
            return;
        }
        var names =
                scenario.rulebook().rounds().stream()
                        .filter(round -> scenario.beats(round.id()).isEmpty())
                        .map(round -> "'" + round.id() + "'")
                        .toList();
        if (!names.isEmpty()) {
            top.maybe("script")
                    .or(() -> top.maybe("rulebook"))
                    .ifPresent(
                            value ->
                                    value.warnAtName(
                                            "No script for "
                                                    + String.join(", ", names)
                                                    + ": the candidate's ability decides what is"
                                                    + " seen there."));
        }
    }

    /** Evidence whose every witness is silent in a scripted debrief. */
    private void unairable() {
        var lines = scenario.debrief().discussion();
        if (lines.isEmpty()) {
            return;
        }
        var speakers = lines.stream().map(Line::speaker).collect(Collectors.toSet());
        var cited = lines.stream().flatMap(line -> line.cites().stream()).toList();
        for (Noted noted : scenario.signals()) {
            if (!cited.contains(noted.signal().id())
                    && noted.by().stream().noneMatch(speakers::contains)) {
                signal(noted)
                        .warnAtName(
                                "Nobody who noted '"
                                        + noted.signal().id()
                                        + "' speaks in the debrief, so nobody can bring it up.");
            }
        }
    }

    private Value signal(Noted noted) {
        return top.need("signals").fields().need(noted.signal().id().value());
    }

    private void barRaiser() {
        boolean waits =
                scenario.entry() != Entry.PROMOTION
                        && scenario.rulebook().debrief().scheme() == DecisionScheme.BAR_RAISER_VETO;
        if (waits
                && scenario.panel().stream()
                        .noneMatch(each -> each.panelist().role() == Role.BAR_RAISER)) {
            top.need("panel").warnAtName("The rules ask a bar raiser, and nobody here is one.");
        }
    }

    private void motive() {
        var motive = scenario.candidate().motive();
        if (motive == null || scenario.entry() == Entry.PROMOTION) {
            return;
        }
        boolean surfaces =
                scenario.signals().stream()
                        .anyMatch(noted -> motive.equals(noted.signal().behaviour()));
        if (!surfaces) {
            top.need("candidate")
                    .fields()
                    .need("motive")
                    .warn("No line leaves a signal of '" + motive + "', so nobody learns of it.");
        }
    }
}
