package dev.hireloop.simulator.analysis;

import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.simulator.scenario.Impressions;
import dev.hireloop.simulator.scenario.Scenario.Line;
import dev.hireloop.simulator.scenario.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The events of a recording that could have stayed away, in order. A rating, a gate or a decision
 * follows from others and cannot.
 */
final class Removals {

    private final Course course;
    private final WhatIfs whatIfs;

    private Removals(Course course) {
        this.course = course;
        this.whatIfs = new WhatIfs(course);
    }

    static List<Removal> of(Course course) {
        var removals = new Removals(course);
        return IntStream.rangeClosed(course.fixed() + 1, course.length())
                .mapToObj(removals::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Removal> of(int event) {
        int at = event - 1;
        return switch (course.event(event)) {
            case SignalRecorded(var signal, _, _) when !Impressions.isOne(signal.id()) ->
                    Optional.of(
                            new Removal(
                                    event,
                                    "nobody notes " + signal.id(),
                                    at,
                                    whatIfs.unnoted(signal.id(), at)));
            case StatementMade said -> statement(said, event);
            case VoteChanged change ->
                    Optional.of(
                            new Removal(
                                    event,
                                    name(change)
                                            + " stays at "
                                            + change.from().rating()
                                            + " to the end",
                                    at,
                                    WhatIfs.unmoved(change)));
            case VetoCast veto -> veto(veto, event);
            default -> Optional.empty();
        };
    }

    private String name(VoteChanged change) {
        return course.opening().name(change.voter());
    }

    /** What cites nothing moves nobody. What is cited goes with every later mention of it. */
    private Optional<Removal> statement(StatementMade said, int event) {
        int at = event - 1;
        return said.cites().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Removal(
                                event,
                                "nobody brings up "
                                        + String.join(
                                                ", ",
                                                said.cites().stream()
                                                        .map(Object::toString)
                                                        .toList())
                                        + ", there or in any later statement",
                                at,
                                whatIfs.unsaid(said.cites(), at)));
    }

    /** The line stays; only the veto with it is taken back. */
    private Optional<Removal> veto(VetoCast veto, int event) {
        int at = event - 1;
        var lines = new ArrayList<>(course.trunk().scenarioAfter(at).debrief().discussion());
        return IntStream.range(0, lines.size())
                .filter(i -> isOf(veto, lines.get(i)))
                .boxed()
                .findFirst()
                .map(
                        i ->
                                new Removal(
                                        event,
                                        course.opening().name(veto.by()) + " does not veto",
                                        at,
                                        new Setting("debrief.discussion[" + i + "].veto", "no")));
    }

    private static boolean isOf(VetoCast veto, Line line) {
        return line.veto()
                && line.speaker().equals(veto.by())
                && line.cites().equals(veto.evidence());
    }
}
