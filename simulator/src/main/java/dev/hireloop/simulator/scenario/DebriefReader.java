package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Scenario.Airing;
import dev.hireloop.simulator.scenario.Scenario.DebriefScript;
import dev.hireloop.simulator.scenario.Scenario.Line;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the committee says, and how it is led where nothing is scripted. */
final class DebriefReader {

    private static final int MOST_LINES = 300;

    private final Cast cast;
    private final Set<SignalId> left;
    private final Set<SignalId> aired = new HashSet<>();

    DebriefReader(Cast cast, Set<SignalId> left) {
        this.cast = cast;
        this.left = left;
    }

    /** The rulebook's debrief, under the scheme that the file may choose instead. */
    static Rulebook deciding(Rulebook rulebook, Fields debrief) {
        return debrief.maybe("scheme")
                .map(scheme -> rulebook.deciding(scheme.constant(DecisionScheme.class)))
                .orElse(rulebook);
    }

    /** How opinions move, by the engine that the file may choose. */
    static OpinionEngine opinions(Fields debrief) {
        return debrief.maybe("opinions")
                .map(engine -> engine.constant(OpinionEngine.class))
                .orElse(OpinionEngine.FRIEDKIN_JOHNSEN);
    }

    DebriefScript read(Fields fields) {
        fields.maybe("scheme");
        fields.maybe("opinions");
        var discussion = fields.list("discussion", value -> line(value, true));
        var order = fields.list("order", cast::panelist);
        Lookup.onlyOnce(fields.maybe("order"), order);
        var airs =
                fields.maybe("airs")
                        .map(value -> value.fields().all().stream().map(this::airing).toList())
                        .orElse(List.of());
        if (!discussion.isEmpty()) {
            for (String unused : List.of("order", "airs")) {
                fields.maybe(unused)
                        .ifPresent(
                                value ->
                                        value.faultAtName(
                                                "'"
                                                        + unused
                                                        + "' is for a debrief without 'discussion',"
                                                        + " which says already who speaks when."));
            }
        }
        var script =
                new DebriefScript(
                        order,
                        airs,
                        discussion,
                        fields.list("gate", value -> line(value, false)),
                        fields.list("closing", value -> line(value, false)),
                        fields.list("reopened", value -> line(value, false)));
        int lines =
                discussion.size()
                        + script.gate().size()
                        + script.closing().size()
                        + script.reopened().size();
        if (lines > MOST_LINES) {
            fields.fault("A debrief has up to " + MOST_LINES + " lines.");
        }
        fields.nothingElse();
        return script;
    }

    private Airing airing(Value value) {
        var person = Ids.named(value, PersonId::new);
        cast.mustKnow(person, value);
        var airing = new Airing(person, value.items(this::cited));
        Lookup.onlyOnce(Optional.of(value), airing.signals());
        for (SignalId signal : airing.signals()) {
            if (!aired.add(signal)) {
                value.fault("'" + signal + "' is brought up by someone else already.");
            }
        }
        return airing;
    }

    private Line line(Value value, boolean mayVeto) {
        var fields = value.entry();
        var line =
                new Line(
                        cast.panelist(fields.need("who")),
                        fields.text("says"),
                        fields.list("cites", this::cited),
                        fields.maybe("veto")
                                .map(veto -> veto(veto, fields, mayVeto))
                                .orElse(false));
        if (line.veto() && line.cites().isEmpty()) {
            fields.need("veto").fault("A veto cites the evidence it rests on.");
        }
        fields.nothingElse();
        return line;
    }

    private boolean veto(Value value, Fields line, boolean mayVeto) {
        if (!value.bool()) {
            return false;
        }
        if (!mayVeto) {
            value.faultAtName("A veto is cast in 'discussion', before the vote is called.");
        }
        var who = line.text("who");
        var roles = cast.rulebook().debrief().vetoRoles();
        if (cast.role(who).filter(roles::contains).isEmpty()) {
            value.fault("Under " + cast.rulebook().ref() + ", '" + who + "' has no veto.");
        }
        return true;
    }

    private SignalId cited(Value value) {
        var id = Ids.signal(value);
        if (!left.contains(id)) {
            Lookup.unknown(
                    value,
                    "No line of the script leaves",
                    id.value(),
                    left.stream().map(SignalId::value).toList());
        }
        return id;
    }
}
