package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One value of a YAML file and the name it goes by, with its place.
 *
 * <p>Over 250 lines, for it reads every kind of value there is.
 */
final class Value {

    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern CLOCK = Pattern.compile("\\d{1,3}:[0-5]\\d");

    private final String name;
    private final Node nameNode;
    private final Node node;
    private final ValuePath path;
    private final Problems problems;
    private final boolean missing;
    private boolean unreadable;

    Value(String name, Node nameNode, Node node, ValuePath path, Problems problems) {
        this(name, nameNode, node, path, problems, false);
    }

    private Value(
            String name,
            Node nameNode,
            Node node,
            ValuePath path,
            Problems problems,
            boolean missing) {
        this.name = name;
        this.nameNode = nameNode;
        this.node = node;
        this.path = path;
        this.problems = problems;
        this.missing = missing;
    }

    static Value missing(String name, Node in, ValuePath path, Problems problems) {
        return new Value(name, in, in, path, problems, true);
    }

    String name() {
        return name;
    }

    /** From 1. */
    int line() {
        return nameNode.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    Node node() {
        return node;
    }

    /** Reports a fault here, unless what was said of this value already explains it. */
    void fault(String message) {
        if (!missing && !unreadable) {
            problems.at(node, path, message);
        }
    }

    void faultAtName(String message) {
        problems.at(nameNode, path, message);
    }

    /** Says what plays and is probably not meant, unless the value has a fault already. */
    void warn(String message) {
        if (!missing && !unreadable) {
            problems.warnAt(node, path, message);
        }
    }

    void warnAtName(String message) {
        problems.warnAt(nameNode, path, message);
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || missing || scalar.getValue().isBlank()) {
            return unreadable("'" + name + "' wants text" + afterHash() + ".");
        }
        int length = scalar.getValue().length();
        if (length > LONGEST_TEXT) {
            return unreadable(
                    "'%s' has %d characters; %d are the most."
                            .formatted(name, length, LONGEST_TEXT));
        }
        if (Scalars.holdsUnprintable(scalar)) {
            return unreadable(
                    "'" + name + "' holds a character that cannot be printed; take it out.");
        }
        var otherwise = Scalars.otherThanText(scalar);
        if (otherwise.isPresent()) {
            return unreadable("'" + name + "' wants text; " + otherwise.get());
        }
        if (Scalars.isInCurlyQuotes(scalar)) {
            warn("These curly quotes will be part of the text; YAML's own are \" and '.");
        }
        return scalar.getValue().strip();
    }

    private String afterHash() {
        return Scalars.isAbsent(node) && problems.lines().after(node).startsWith("#")
                ? "; what follows # is a remark unless it stands in quotes"
                : "";
    }

    private String unreadable(String message) {
        fault(message);
        unreadable = true;
        return "?";
    }

    /** The text as one of our types; {@code valid} says whether {@code parse} will take it. */
    <T> T as(Predicate<String> valid, Function<String, T> parse, T otherwise, String wanted) {
        var word = word();
        if (word.isPresent() && !valid.test(word.get())) {
            unreadable("'" + word.get() + "' is no " + wanted + ".");
            return otherwise;
        }
        String text = text();
        return missing || unreadable ? otherwise : parse.apply(text);
    }

    private Optional<String> word() {
        return missing ? Optional.empty() : Scalars.word(node);
    }

    int integer(int least, int most) {
        return (int) number(least, most, true);
    }

    double number(double least, double most) {
        return number(least, most, false);
    }

    private double number(double least, double most, boolean whole) {
        if (missing) {
            return least;
        }
        var number = Numbers.in(node);
        if (number.isPresent()) {
            double found = number.getAsDouble();
            if (found >= least && found <= most && (!whole || found == Math.rint(found))) {
                return found;
            }
        }
        fault("'" + name + "' wants " + Numbers.wanted(least, most, whole, node) + ".");
        return least;
    }

    /** {@code true} or {@code yes}, {@code false} or {@code no}. */
    boolean bool() {
        if (!missing && node instanceof ScalarNode scalar && Scalars.isPlain(scalar)) {
            switch (scalar.getValue()) {
                case "true", "yes" -> {
                    return true;
                }
                case "false", "no" -> {
                    return false;
                }
                default -> {}
            }
        }
        var instead =
                word().map(word -> word.toLowerCase(Locale.ROOT))
                        .map(
                                word ->
                                        switch (word) {
                                            case "yes", "y", "on", "true" -> "; write true";
                                            case "no", "n", "off", "false" -> "; write false";
                                            default -> "";
                                        });
        fault("'" + name + "' wants true or false" + instead.orElse("") + ".");
        return false;
    }

    /** Whether it is this one word. */
    boolean says(String word) {
        return word().filter(word::equals).isPresent();
    }

    /** A constant written in lower case with hyphens, such as {@code strong-hire}. */
    <E extends Enum<E>> E constant(Class<E> type) {
        E[] constants = type.getEnumConstants();
        var word = word();
        for (E constant : constants) {
            if (word.filter(spelling(constant)::equals).isPresent()) {
                return constant;
            }
        }
        var known = Arrays.stream(constants).map(Value::spelling).toList();
        fault(
                "'"
                        + name
                        + "' wants one of "
                        + String.join(", ", known)
                        + word.map(
                                        text ->
                                                "; this is '"
                                                        + text
                                                        + "'."
                                                        + Suggestion.nearest(text, known)
                                                                .map(Suggestion::question)
                                                                .orElse(""))
                                .orElse("."));
        return constants[0];
    }

    static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Seconds, written as minutes and seconds, {@code 26:05}. */
    int clock() {
        var clock = word().filter(text -> CLOCK.matcher(text).matches());
        if (clock.isPresent()) {
            var parts = clock.get().split(":", 2);
            return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        }
        fault("'" + name + "' wants minutes and seconds, such as \"26:05\" in quotes.");
        return 0;
    }

    <T> List<T> items(Function<Value, T> element) {
        if (!missing && node instanceof SequenceNode sequence) {
            var items = new ArrayList<T>();
            for (Node item : sequence.getValue()) {
                items.add(
                        element.apply(
                                new Value(name, item, item, path.item(items.size()), problems)));
            }
            return List.copyOf(items);
        }
        fault("'" + name + "' wants a list" + Scalars.asList(node) + ".");
        return List.of();
    }

    /** The fields of a list entry, which may stand in some variants only. */
    Fields entry() {
        var fields = fields();
        fields.maybe(Variants.ONLY);
        return fields;
    }

    /** The fields of a nested mapping; reports a fault and has none where it is no mapping. */
    Fields fields() {
        if (!missing && node instanceof MappingNode mapping) {
            return new Fields(mapping, path, problems);
        }
        fault("'" + name + "' wants fields" + Scalars.asField(node) + ".");
        return new Fields(new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK), Problems.IGNORED);
    }
}
