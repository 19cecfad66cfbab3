package dev.hireloop.simulator.scenario;

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
import java.util.function.Function;

/**
 * One YAML mapping, read field by field. Each reader returns a stand-in for what is wrong, so that
 * reading goes on and every fault is found; {@link Problems} says that the result is not to be
 * used.
 */
final class Fields {

    private final MappingNode mapping;
    private final Problems problems;
    private final SequencedMap<String, Value> values = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    Fields(MappingNode mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                problems.at(key, "A field's name is plain text.");
            } else if (values.containsKey(name.getValue())) {
                problems.at(key, "'" + name.getValue() + "' stands here twice.");
            } else {
                values.put(
                        name.getValue(),
                        new Value(name.getValue(), name, tuple.getValueNode(), problems));
            }
        }
    }

    /** The field, or a fault and a stand-in where it is missing. */
    Value need(String name) {
        return maybe(name)
                .orElseGet(
                        () -> {
                            fault("'" + name + "' is missing.");
                            return Value.missing(name, mapping, problems);
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
        problems.at(mapping, message);
    }

    Problems problems() {
        return problems;
    }

    /** Reports every field that nobody asked for. */
    void nothingElse() {
        for (Value value : values.values()) {
            if (!read.contains(value.name())) {
                value.faultAtName(
                        "Unknown field '"
                                + value.name()
                                + "'."
                                + Suggestion.didYouMean(value.name(), read));
            }
        }
    }
}
