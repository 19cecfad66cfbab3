package dev.hireloop.simulator.scenario;

import dev.hireloop.simulator.scenario.Step.Name;
import dev.hireloop.simulator.scenario.Step.Position;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Puts values into a scenario's fields, before these are read: whether a field is known, and what
 * it wants, is for the reader to say.
 */
final class Setter {

    private static final String EXAMPLE =
            "write the names of fields with dots between them, and [0] for a list's first entry.";

    private static final String PANEL = "panel";

    /** Whose fields have names that the author chose. */
    private static final List<String> OWN_NAMES = List.of(PANEL, "signals");

    private final Setting setting;
    private final Problems problems;
    private final Optional<Mark> mark;

    Setter(Setting setting, Problems problems) {
        this.setting = setting;
        this.problems = problems;
        this.mark = Optional.of(new Mark(setting.label(), 0, 0, 0, new int[0], 0));
    }

    /** The fields with the setting's value; the same after a fault. */
    MappingNode set(MappingNode top) {
        var steps = steps(top);
        var value = value();
        if (steps.isEmpty() || value.isEmpty()) {
            return top;
        }
        return put(top, steps.get(), value.get(), ValuePath.TOP)
                .map(MappingNode.class::cast)
                .orElse(top);
    }

    private Optional<List<Step>> steps(MappingNode top) {
        var steps = Step.parse(setting.path());
        if (steps.isEmpty()) {
            return fault(ValuePath.TOP, "'" + setting.path() + "' is no path: " + EXAMPLE);
        }
        var first = steps.getFirst();
        for (String name : List.of(Variants.BASE, Variants.VARIANTS)) {
            if (first.equals(new Name(name))) {
                return fault(ValuePath.TOP, "One variant is changed, not '" + name + "'.");
            }
        }
        if (steps.contains(new Name(Variants.ONLY))) {
            return onlyInFiles();
        }
        if (Nodes.find(top, PANEL).orElse(top) instanceof MappingNode people) {
            var shorthand = new Shorthand(people, message -> fault(ValuePath.TOP, message));
            return first.equals(new Name(PANEL))
                    ? shorthand.inFull(steps)
                    : begun(first, shorthand).map(_ -> steps);
        }
        return Optional.of(steps);
    }

    /** The first step, unless it is one that only makes sense further down. */
    private Optional<Step> begun(Step first, Shorthand shorthand) {
        var name = first instanceof Name field ? field.name() : "";
        if (ScenarioReader.FIELDS.contains(name)) {
            return Optional.of(first);
        }
        if (TendenciesReader.WORDS.contains(name)) {
            return meant("tendencies.");
        }
        return shorthand.isSomeone(name) ? meant(PANEL + ".") : Optional.of(first);
    }

    private Optional<Step> meant(String before) {
        return fault(
                ValuePath.TOP,
                "There is no such field at the top."
                        + Suggestion.question(before + setting.path()));
    }

    private Optional<Node> value() {
        if (setting.value().isBlank()) {
            return fault(ValuePath.TOP, "A value is missing; ~ takes out what stands there.");
        }
        var own = Problems.ofSettings(List.of(setting.label()));
        try {
            var value = YamlFile.node(setting.value(), own);
            if (value.isEmpty()) {
                return fault(ValuePath.TOP, "A value is missing; what follows # is a remark.");
            }
            return Nodes.holds(value.get(), Variants.ONLY) ? onlyInFiles() : value;
        } catch (InvalidInput _) {
            problems.addAll(own);
            return Optional.empty();
        }
    }

    private <T> Optional<T> onlyInFiles() {
        return fault(ValuePath.TOP, "'only' is for files: one variant is changed here.");
    }

    private Optional<Node> put(Node in, List<Step> steps, Node value, ValuePath path) {
        return switch (in) {
            case MappingNode mapping -> putField(mapping, steps, value, path);
            case SequenceNode list -> putEntry(list, steps, value, path);
            default ->
                    isOff(in, path)
                            ? put(everyEffectOff(), steps, value, path)
                            : fault(ValuePath.TOP, "'" + path + "' has no fields.");
        };
    }

    private Optional<Node> putField(
            MappingNode mapping, List<Step> steps, Node value, ValuePath path) {
        if (!(steps.getFirst() instanceof Name field)) {
            return fault(ValuePath.TOP, "'" + path + "' is no list; its fields have names.");
        }
        var there = Nodes.find(mapping, field.name());
        var below = path.field(field.name());
        if (steps.size() == 1 && value.getTag().equals(Tag.NULL)) {
            return there.isPresent()
                    ? Optional.of(Nodes.without(mapping, field.name()))
                    : fault(
                            below,
                            "There is no '"
                                    + field.name()
                                    + "' to take out."
                                    + Suggestion.didYouMean(field.name(), Nodes.names(mapping)));
        }
        if (steps.size() == 1) {
            return Optional.of(with(mapping, field.name(), value));
        }
        if (there.isEmpty() && OWN_NAMES.contains(path.toString())) {
            return fault(
                    below,
                    "There is no '"
                            + field.name()
                            + "'."
                            + Suggestion.didYouMean(field.name(), Nodes.names(mapping)));
        }
        return put(there.orElse(fields(List.of())), rest(steps), value, below)
                .map(inner -> with(mapping, field.name(), inner));
    }

    private Optional<Node> putEntry(
            SequenceNode list, List<Step> steps, Node value, ValuePath path) {
        int size = list.getValue().size();
        boolean isLast = steps.size() == 1;
        boolean takesOut = isLast && value.getTag().equals(Tag.NULL);
        int most = isLast && !takesOut ? size : size - 1;
        if (!(steps.getFirst() instanceof Position place) || place.index() > most) {
            return fault(ValuePath.TOP, "'" + path + "' is a list" + extent(size, path));
        }
        var entries = new ArrayList<>(list.getValue());
        if (takesOut) {
            entries.remove(place.index());
            return Optional.of(Nodes.with(list, entries));
        }
        if (place.index() == size) {
            entries.add(value);
            return Optional.of(Nodes.with(list, entries));
        }
        var entry =
                isLast
                        ? Optional.of(value)
                        : put(
                                entries.get(place.index()),
                                rest(steps),
                                value,
                                path.item(place.index()));
        return entry.map(
                changed -> {
                    entries.set(place.index(), changed);
                    return Nodes.with(list, entries);
                });
    }

    private static String extent(int size, ValuePath list) {
        return switch (size) {
            case 0 -> " without entries.";
            case 1 -> " of one entry, " + list.item(0) + ".";
            default -> " from " + list.item(0) + " to " + list.item(size - 1) + ".";
        };
    }

    private MappingNode with(MappingNode mapping, String name, Node value) {
        var field = new NodeTuple(text(name), value);
        var fields = new ArrayList<>(mapping.getValue());
        int at = Nodes.names(mapping).indexOf(name);
        if (at < 0) {
            fields.add(field);
        } else {
            fields.set(at, field);
        }
        return Nodes.with(mapping, fields);
    }

    private static boolean isOff(Node node, ValuePath path) {
        return path.endsIn("tendencies")
                && Scalars.word(node).filter(TendenciesReader.OFF::equals).isPresent();
    }

    /** What {@code off} says in one word. */
    private MappingNode everyEffectOff() {
        return fields(
                Arrays.stream(Effect.values())
                        .map(
                                effect ->
                                        new NodeTuple(
                                                text(effect.word()), text(TendenciesReader.OFF)))
                        .toList());
    }

    private MappingNode fields(List<NodeTuple> fields) {
        return new MappingNode(Tag.MAP, true, fields, FlowStyle.BLOCK, mark, mark);
    }

    private ScalarNode text(String text) {
        return new ScalarNode(Tag.STR, true, text, ScalarStyle.PLAIN, mark, mark);
    }

    private <T> Optional<T> fault(ValuePath path, String message) {
        problems.at(text(setting.path()), path, message);
        return Optional.empty();
    }

    private static List<Step> rest(List<Step> steps) {
        return steps.subList(1, steps.size());
    }
}
