package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Scenario.Beat;
import dev.hireloop.simulator.scenario.Scenario.DebriefScript;
import dev.hireloop.simulator.scenario.Scenario.Line;

import java.util.List;
import java.util.stream.Stream;

/** Facilitation and what-ifs that can change nothing in this scenario. */
final class IdleChanges {

    private final Scenario scenario;
    private final Fields top;
    private final List<Line> lines;

    IdleChanges(Scenario scenario, Fields top) {
        this.scenario = scenario;
        this.top = top;
        this.lines = lines(scenario.debrief());
    }

    void report() {
        top.maybe("facilitation").map(Value::fields).ifPresent(this::facilitation);
        top.maybe("what-if").map(Value::fields).ifPresent(this::whatIf);
    }

    private void facilitation(Fields fields) {
        if (isScripted()) {
            fields.maybe("round-robin")
                    .ifPresent(
                            value ->
                                    value.warnAtName(
                                            "This is for a debrief without 'discussion', which"
                                                    + " says already who speaks when."));
        }
        if (!scenario.facilitation().writeUpsFirst() && nobodyAnchors()) {
            fields.need("write-ups-first")
                    .warnAtName("With 'anchoring: off' nobody is drawn to the first write-up.");
        }
        if (scenario.facilitation().blindRevote()
                && scenario.opinions() == OpinionEngine.DECISION_SCHEME) {
            fields.need("blind-revote")
                    .warnAtName("With 'opinions: decision-scheme' nobody changes a vote.");
        }
    }

    private boolean nobodyAnchors() {
        return scenario.panel().stream()
                .filter(each -> each.panelist().role() != Role.SHADOW)
                .allMatch(each -> each.tendencies().effects().of(Effect.ANCHORING) == 0);
    }

    private void whatIf(Fields fields) {
        fields.list("silent", value -> value).forEach(this::silent);
        var unnoted = scenario.whatIf().unnoted();
        for (Value value : fields.list("unsaid", value -> value)) {
            var signal = Ids.signal(value);
            if (unnoted.contains(signal)) {
                value.warn("'" + signal + "' is 'unnoted', so nobody can bring it up anyway.");
            } else if (isScripted() && lines.stream().noneMatch(line -> cites(line, signal))) {
                value.warn("No line of the debrief cites '" + signal + "'.");
            }
        }
    }

    private void silent(Value value) {
        var person = Ids.slug(value, PersonId::new);
        boolean speaksUnscripted =
                !isScripted()
                        && scenario.panel().stream()
                                .filter(each -> each.id().equals(person))
                                .anyMatch(each -> each.panelist().role().votes());
        if (!speaksUnscripted && speakers().noneMatch(person::equals)) {
            value.warn("'" + person + "' has no line in this scenario.");
        }
    }

    private Stream<PersonId> speakers() {
        return Stream.of(
                        scenario.script().stream()
                                .flatMap(round -> round.beats().stream())
                                .map(Beat::speaker),
                        lines.stream().map(Line::speaker),
                        scenario.debrief().airs().stream().map(Scenario.Airing::person),
                        scenario.calibration().discussion().stream().map(Scenario.Remark::speaker))
                .flatMap(people -> people);
    }

    private boolean isScripted() {
        return !scenario.debrief().discussion().isEmpty();
    }

    private static boolean cites(Line line, SignalId signal) {
        return line.cites().contains(signal);
    }

    private static List<Line> lines(DebriefScript script) {
        return Stream.of(script.discussion(), script.gate(), script.closing(), script.reopened())
                .flatMap(List::stream)
                .toList();
    }
}
