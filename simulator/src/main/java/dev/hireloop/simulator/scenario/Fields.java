package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One YAML mapping, read field by field. Each reader returns a stand-in for what is wrong, so that
 * reading goes on and every fault is found; {@link Problems} says that the result is not to be
 * used.
 */
final class Fields {

    private static final int LONGEST_NAME = 64;

    private final MappingNode mapping;
    private final ValuePath path;
    private final Problems problems;
    private final SequencedMap<String, Value> values = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    /** The fields at the top of a file. */
    Fields(MappingNode mapping, Problems problems) {
        this(mapping, ValuePath.TOP, problems);
    }

    Fields(MappingNode mapping, ValuePath path, Problems problems) {
        this.mapping = mapping;
        this.path = path;
        this.problems = problems;
        for (NodeTuple tuple : mapping.getValue()) {
            add(tuple.getKeyNode(), tuple.getValueNode());
        }
    }

    private void add(Node key, Node node) {
        if (!(key instanceof ScalarNode scalar)) {
            problems.at(key, path, "A field's name is plain text.");
            return;
        }
        String name = scalar.getValue();
        var value = new Value(name, key, node, path.field(name), problems);
        var first = values.putIfAbsent(name, value);
        if (first != null) {
            value.faultAtName(
                    "'" + name + "' stands here twice; the first is in line " + first.line() + ".");
        }
    }

    /** The field, or a fault and a stand-in where it is missing. */
    Value need(String name) {
        return maybe(name)
                .orElseGet(
                        () -> {
                            problems.at(mapping, path.field(name), "'" + name + "' is missing.");
                            return Value.missing(name, mapping, path.field(name), problems);
                        });
    }

    Optional<Value> maybe(String name) {
        read.add(name);
        return Optional.ofNullable(values.get(name));
    }

    /** Every field, where names are the author's own, such as the people of a panel. */
    List<Value> all() {
        read.addAll(values.keySet());
        return List.copyOf(values.values());
    }

    /** A list that may be left out. */
    <T> List<T> list(String name, Function<Value, T> element) {
        return maybe(name).map(value -> value.items(element)).orElse(List.of());
    }

    String text(String name) {
        return need(name).text();
    }

    String text(String name, String otherwise) {
        return maybe(name).map(Value::text).orElse(otherwise);
    }

    void fault(String message) {
        problems.at(mapping, path, message);
    }

    void warn(String message) {
        problems.warnAt(mapping, path, message);
    }

    /** The mapping itself, whose nodes know their places. */
    MappingNode mapping() {
        return mapping;
    }

    Problems problems() {
        return problems;
    }

    /** Reports every field that nobody asked for, and names those that were. */
    void nothingElse() {
        if (read.containsAll(values.keySet())) {
            return;
        }
        var known = new TreeSet<>(read);
        var list = Suggestion.all(known);
        for (Value value : values.values()) {
            if (!read.contains(value.name())) {
                value.faultAtName(
                        "Unknown field '"
                                + Printable.start(value.name(), LONGEST_NAME)
                                + "'."
                                + slip(value)
                                + Suggestion.nearest(value.name(), known)
                                        .map(Suggestion::question)
                                        .orElse("")
                                + list);
            }
        }
    }

    /** What makes a name of something that was not meant as one. */
    private String slip(Value value) {
        if (value.name().startsWith("-")) {
            return " A space is missing after the dash.";
        }
        if (mapping.getFlowStyle() != FlowStyle.FLOW || !Scalars.isAbsent(value.node())) {
            return "";
        }
        return value.name().contains(":")
                ? " A space is missing after the colon."
                : " If it belongs to the text before it, put that text in quotes: without them, a"
                        + " comma ends it.";
    }
}
