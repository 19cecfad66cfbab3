package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Ladder.Rung;
import dev.hireloop.core.rulebook.Ladder.Scope;
import dev.hireloop.core.rulebook.Leveling;
import dev.hireloop.core.rulebook.Leveling.Visibility;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.ScopeId;

import java.util.ArrayList;
import java.util.List;

/** Reads the levels of a rulebook, the scopes that support them, and how evidence is read. */
final class LadderReader {

    private LadderReader() {}

    static Ladder read(Fields top) {
        var repeated = new ArrayList<Level>();
        var rungs = top.need("ladder").items(value -> rung(value.fields(), repeated));
        if (rungs.isEmpty()) {
            top.need("ladder").fault("A ladder has at least one level.");
        }
        var levels = rungs.stream().map(rung -> rung.level().toString()).toList();
        var scopes =
                top.maybe("scopes").map(value -> value.fields().all()).orElse(List.of()).stream()
                        .map(value -> scope(value, levels))
                        .toList();
        var leveling =
                top.maybe("leveling")
                        .map(value -> leveling(value.fields(), repeated))
                        .orElse(new Leveling(0, Visibility.BY_ITSELF, repeated));
        try {
            return new Ladder(rungs, scopes, leveling);
        } catch (IllegalArgumentException e) {
            top.need("ladder").fault(e.getMessage() + ".");
            return new Ladder(List.of());
        }
    }

    private static Rung rung(Fields fields, List<Level> repeated) {
        var rung =
                new Rung(
                        Ids.level(fields.need("level")),
                        fields.text("title"),
                        fields.text("scope"));
        if (fields.maybe("repeated").map(Value::bool).orElse(false)) {
            repeated.add(rung.level());
        }
        fields.nothingElse();
        return rung;
    }

    private static Scope scope(Value value, List<String> levels) {
        var fields = value.fields();
        var supports = fields.need("supports");
        var level = Ids.level(supports);
        if (!levels.contains(level.toString())) {
            Lookup.unknown(supports, "The ladder has no", level.toString(), levels);
        }
        var scope =
                new Scope(
                        Ids.named(value, ScopeId::new),
                        level,
                        fields.text("summary"),
                        fields.text("source"));
        fields.nothingElse();
        return scope;
    }

    private static Leveling leveling(Fields fields, List<Level> repeated) {
        var leveling =
                new Leveling(
                        fields.maybe("title-discount").map(value -> value.integer(0, 5)).orElse(0),
                        fields.maybe("visibility")
                                .map(value -> value.constant(Visibility.class))
                                .orElse(Visibility.BY_ITSELF),
                        repeated);
        fields.text("source");
        fields.nothingElse();
        return leveling;
    }
}
