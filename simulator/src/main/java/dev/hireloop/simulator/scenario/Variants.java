package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.Slug;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Takes a file apart into its base and its variants, each as a mapping of its own whose nodes keep
 * their places in the file.
 *
 * <p>A variant is the file it comes from with some fields changed: mappings are merged field by
 * field, anything else is replaced, and {@code ~} takes a field out. Expectations are not handed
 * down. A list entry with {@code only} is there in the variants it names, and in those that come
 * {@code from} them.
 */
final class Variants {

    static final String BASE = "base";
    static final String VARIANTS = "variants";
    static final String ONLY = "only";

    private static final String FROM = "from";
    private static final String EXPECT = "expect";
    private static final int MOST = 50;

    private final Problems problems;
    private final String base;
    private final MappingNode root;
    private final SequencedMap<String, Value> declared = new LinkedHashMap<>();
    private final Set<Node> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    private Variants(MappingNode root, Problems problems) {
        this.problems = problems;
        var top = new Fields(root, problems);
        this.base = top.maybe(BASE).map(value -> name(value.text(), value)).orElse(BASE);
        top.maybe(VARIANTS).ifPresent(this::declare);
        this.root = Nodes.without(root, BASE, VARIANTS);
    }

    /** A variant's own fields. */
    record Variant(String name, MappingNode fields) {}

    /** The base and every variant, in the order of the file. */
    static List<Variant> of(MappingNode root, Problems problems) {
        var variants = new Variants(root, problems);
        var found = new ArrayList<Variant>();
        found.add(variants.kept(variants.base, variants.root));
        variants.declared.forEach(
                (name, value) -> found.add(variants.kept(name, variants.merged(name, value))));
        return found;
    }

    private void declare(Value value) {
        for (Value each : value.fields().all()) {
            if (name(each.name(), each).equals(base)) {
                each.faultAtName("The base is called '" + base + "' already.");
            }
            declared.put(each.name(), each);
        }
        if (declared.size() > MOST) {
            value.fault("A file has up to " + MOST + " variants, not " + declared.size() + ".");
        }
        declared.values().forEach(this::checkOrigin);
    }

    private static String name(String name, Value at) {
        if (!Slug.isValid(name)) {
            at.faultAtName("'" + name + "' is no variant's name: use words joined by hyphens.");
        }
        return name;
    }

    /** Refuses an unknown origin, and origins that lead back to where they began. */
    private void checkOrigin(Value variant) {
        var from = origin(variant);
        if (from.isEmpty()) {
            return;
        }
        if (!from.get().text().equals(base) && !declared.containsKey(from.get().text())) {
            var known = new ArrayList<>(declared.keySet());
            known.add(base);
            Lookup.unknown(from.get(), "There is no variant", from.get().text(), known);
        }
        var seen = new LinkedHashSet<String>();
        for (var next = variant;
                next != null && seen.add(next.name());
                next = origin(next).map(value -> declared.get(value.text())).orElse(null)) {
            if (origin(next).map(Value::text).orElse("").equals(variant.name())) {
                from.get()
                        .fault(
                                "'"
                                        + variant.name()
                                        + "' comes from itself: "
                                        + String.join(" from ", seen)
                                        + " from "
                                        + variant.name()
                                        + ".");
            }
        }
    }

    private static Optional<Value> origin(Value variant) {
        return variant.node() instanceof MappingNode
                ? variant.fields().maybe(FROM)
                : Optional.empty();
    }

    /** The lineage of the variant, itself first; the base only where a {@code from} names it. */
    private List<String> lineage(String name) {
        var names = new LinkedHashSet<String>();
        for (var next = name; next != null && names.add(next); ) {
            var variant = declared.get(next);
            next = variant == null ? null : origin(variant).map(Value::text).orElse(null);
        }
        return List.copyOf(names);
    }

    private MappingNode merged(String name, Value variant) {
        var lineage = lineage(name).reversed();
        var merged = Nodes.without(root, EXPECT);
        for (String ancestor : lineage) {
            var changes = declared.get(ancestor);
            if (changes != null && changes.node() instanceof MappingNode fields) {
                noTwins(fields);
                noNesting(changes);
                var kept = Nodes.without(fields, FROM);
                merged = merge(merged, ancestor.equals(name) ? kept : Nodes.without(kept, EXPECT));
            }
        }
        if (!(variant.node() instanceof MappingNode)) {
            variant.fault("A variant says what changes, such as 'candidate: { ability: 1 }'.");
        }
        return merged;
    }

    private static void noNesting(Value variant) {
        for (String name : List.of(BASE, VARIANTS)) {
            variant.fields()
                    .maybe(name)
                    .ifPresent(
                            value -> value.faultAtName("'" + name + "' stands at the top alone."));
        }
    }

    /** A merge would hide that a field stands there twice. */
    private void noTwins(MappingNode mapping) {
        new Fields(mapping, problems);
        for (NodeTuple field : mapping.getValue()) {
            if (field.getValueNode() instanceof MappingNode inner) {
                noTwins(inner);
            }
        }
    }

    private MappingNode merge(MappingNode onto, MappingNode changes) {
        var fields = new LinkedHashMap<String, NodeTuple>();
        onto.getValue().forEach(field -> fields.put(Nodes.key(field), field));
        for (NodeTuple change : changes.getValue()) {
            var before = fields.get(Nodes.key(change));
            if (change.getValueNode().getTag().equals(Tag.NULL)) {
                if (fields.remove(Nodes.key(change)) == null) {
                    problems.at(
                            change.getKeyNode(),
                            "There is no '" + Nodes.key(change) + "' to take out.");
                }
            } else if (before != null
                    && before.getValueNode() instanceof MappingNode old
                    && change.getValueNode() instanceof MappingNode more) {
                fields.put(Nodes.key(change), new NodeTuple(before.getKeyNode(), merge(old, more)));
            } else {
                fields.put(Nodes.key(change), change);
            }
        }
        return Nodes.with(onto, List.copyOf(fields.values()));
    }

    private Variant kept(String name, MappingNode fields) {
        return new Variant(name, (MappingNode) kept(lineage(name), fields));
    }

    private Node kept(List<String> lineage, Node node) {
        return switch (node) {
            case MappingNode mapping ->
                    Nodes.with(
                            mapping,
                            mapping.getValue().stream()
                                    .map(
                                            field ->
                                                    new NodeTuple(
                                                            field.getKeyNode(),
                                                            kept(lineage, field.getValueNode())))
                                    .toList());
            case SequenceNode sequence -> {
                var entries = new ArrayList<Node>();
                for (Node entry : sequence.getValue()) {
                    if (!(entry instanceof MappingNode mapping)) {
                        entries.add(entry);
                    } else if (isFor(lineage, mapping)) {
                        entries.add(kept(lineage, Nodes.without(mapping, ONLY)));
                    }
                }
                yield Nodes.with(sequence, entries);
            }
            default -> node;
        };
    }

    private boolean isFor(List<String> lineage, MappingNode entry) {
        for (NodeTuple field : entry.getValue()) {
            if (Nodes.key(field).equals(ONLY)) {
                return !Collections.disjoint(lineage, named(field));
            }
        }
        return true;
    }

    private List<String> named(NodeTuple only) {
        boolean first = checked.add(only.getValueNode());
        var silent = first ? problems : Problems.IGNORED;
        var value = new Value(ONLY, only.getKeyNode(), only.getValueNode(), ValuePath.TOP, silent);
        var known = new ArrayList<>(declared.keySet());
        known.addFirst(base);
        var names =
                value.items(
                        name -> {
                            if (!known.contains(name.text())) {
                                Lookup.unknown(name, "There is no variant", name.text(), known);
                            }
                            return name.text();
                        });
        if (names.isEmpty()) {
            value.fault("'only' names no variant; leave it out, or take the entry out.");
        }
        return names;
    }
}
