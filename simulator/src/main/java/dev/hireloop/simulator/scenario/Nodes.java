package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.List;
import java.util.Optional;

/** Copies of YAML nodes with other content, in the same place of the file. */
final class Nodes {

    private Nodes() {}

    static MappingNode with(MappingNode mapping, List<NodeTuple> fields) {
        return new MappingNode(
                mapping.getTag(),
                true,
                fields,
                mapping.getFlowStyle(),
                mapping.getStartMark(),
                mapping.getEndMark());
    }

    static SequenceNode with(SequenceNode sequence, List<Node> entries) {
        return new SequenceNode(
                sequence.getTag(),
                true,
                entries,
                sequence.getFlowStyle(),
                sequence.getStartMark(),
                sequence.getEndMark());
    }

    static MappingNode without(MappingNode mapping, String... names) {
        var left = List.of(names);
        return with(
                mapping,
                mapping.getValue().stream().filter(each -> !left.contains(key(each))).toList());
    }

    /** The value of the field of that name. */
    static Optional<Node> find(MappingNode mapping, String name) {
        return mapping.getValue().stream()
                .filter(field -> key(field).equals(name))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    static List<String> names(MappingNode mapping) {
        return mapping.getValue().stream().map(Nodes::key).toList();
    }

    /** Whether a field of that name is anywhere in it. */
    static boolean holds(Node node, String name) {
        return switch (node) {
            case MappingNode mapping ->
                    mapping.getValue().stream()
                            .anyMatch(
                                    field ->
                                            key(field).equals(name)
                                                    || holds(field.getValueNode(), name));
            case SequenceNode sequence ->
                    sequence.getValue().stream().anyMatch(entry -> holds(entry, name));
            default -> false;
        };
    }

    static String key(NodeTuple field) {
        return field.getKeyNode() instanceof ScalarNode name
                ? name.getValue()
                : field.getKeyNode().toString();
    }
}
