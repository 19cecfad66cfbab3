package dev.hireloop.simulator.director;

import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Line;
import dev.hireloop.simulator.scenario.WhatIf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The agendas of a scenario's debriefs. Where all is scripted, every play has the same ones. */
final class Agendas {

    private final Scenario scenario;
    private final LedDiscussion led;
    private final List<Agenda> scripted;
    private @Nullable Remembered remembered;

    private record Remembered(Unsealed loop, boolean closed, boolean reopened, Agenda agenda) {}

    Agendas(Scenario scenario, LedDiscussion led) {
        this(scenario, led, scripted(scenario));
    }

    private Agendas(Scenario scenario, LedDiscussion led, List<Agenda> scripted) {
        this.scenario = scenario;
        this.led = led;
        this.scripted = scripted;
    }

    /** The same under the draws of another discussion. */
    Agendas under(LedDiscussion led) {
        return new Agendas(scenario, led, scripted);
    }

    private static List<Agenda> scripted(Scenario scenario) {
        var agendas = new ArrayList<Agenda>();
        if (!scenario.debrief().discussion().isEmpty()
                && scenario.whatIf().equals(WhatIf.NOTHING)) {
            var talk = asWritten(scenario.debrief().discussion());
            for (boolean closed : new boolean[] {false, true}) {
                for (boolean reopened : new boolean[] {false, true}) {
                    agendas.add(agenda(talk, asWritten(rest(scenario, closed, reopened))));
                }
            }
        }
        return agendas;
    }

    @SuppressWarnings("ReferenceEquality") // it is only remembered, and comparing costs more
    Agenda of(Unsealed loop, Discussion discussion) {
        boolean closed =
                !discussion.terms().failedGates().isEmpty()
                        || !discussion.terms().shortfalls().isEmpty();
        boolean reopened = discussion.reopened();
        if (!scripted.isEmpty()) {
            return scripted.get((closed ? 2 : 0) + (reopened ? 1 : 0));
        }
        var last = remembered;
        if (last == null
                || last.loop != loop
                || last.closed != closed
                || last.reopened != reopened) {
            last = new Remembered(loop, closed, reopened, made(loop, closed, reopened));
            remembered = last;
        }
        return last.agenda;
    }

    private Agenda made(Unsealed loop, boolean closed, boolean reopened) {
        var script = scenario.debrief().discussion();
        return agenda(
                script.isEmpty() ? led.turns(loop) : left(script, loop),
                left(rest(scenario, closed, reopened), loop));
    }

    private static Agenda agenda(List<Turn> talk, List<Turn> rest) {
        var turns = new ArrayList<>(talk);
        turns.addAll(rest);
        return new Agenda(turns, talk.size());
    }

    private static List<Line> rest(Scenario scenario, boolean closed, boolean reopened) {
        var script = scenario.debrief();
        var lines = new ArrayList<Line>();
        if (closed) {
            lines.addAll(script.gate());
        }
        lines.addAll(script.closing());
        if (reopened) {
            lines.addAll(script.reopened());
        }
        return lines;
    }

    private static List<Turn> asWritten(List<Line> lines) {
        return lines.stream().map(line -> new Turn(line, line.cites(), true)).toList();
    }

    /** Without what the what-if takes out. */
    private List<Turn> left(List<Line> lines, Unsealed loop) {
        return lines.stream().map(line -> left(line, loop)).toList();
    }

    private Turn left(Line line, Unsealed loop) {
        var whatIf = scenario.whatIf();
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
}
