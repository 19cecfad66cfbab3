package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One value of a YAML file and the name it goes by, with its place. */
final class Value {

    /** Control characters, and marks that reverse or hide what follows them. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private final String name;
    private final Node nameNode;
    private final Node node;
    private final Problems problems;
    private final boolean missing;
    private boolean unreadable;

    Value(String name, Node nameNode, Node node, Problems problems) {
        this(name, nameNode, node, problems, false);
    }

    private Value(String name, Node nameNode, Node node, Problems problems, boolean missing) {
        this.name = name;
        this.nameNode = nameNode;
        this.node = node;
        this.problems = problems;
        this.missing = missing;
    }

    static Value missing(String name, Node in, Problems problems) {
        return new Value(name, in, in, problems, true);
    }

    String name() {
        return name;
    }

    /** Reports a fault here, unless what was said of this value already explains it. */
    void fault(String message) {
        if (!missing && !unreadable) {
            problems.at(node, message);
        }
    }

    void faultAtName(String message) {
        problems.at(nameNode, message);
    }

    String text() {
        if (!missing && node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            if (!UNPRINTABLE.matcher(scalar.getValue()).find()) {
                return scalar.getValue().strip();
            }
            fault("'" + name + "' holds a character that cannot be printed; take it out.");
            unreadable = true;
            return "?";
        }
        fault("'" + name + "' wants text.");
        unreadable = true;
        return "?";
    }

    /** The text as one of our types; {@code valid} says whether {@code parse} will take it. */
    <T> T as(Predicate<String> valid, Function<String, T> parse, T otherwise, String wanted) {
        String text = text();
        if (!missing && !unreadable && valid.test(text)) {
            return parse.apply(text);
        }
        fault("'" + text + "' is no " + wanted + ".");
        unreadable = true;
        return otherwise;
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
        if (node instanceof ScalarNode scalar && NUMBER.matcher(scalar.getValue()).matches()) {
            double number = Double.parseDouble(scalar.getValue());
            if (number >= least && number <= most && (!whole || number == Math.rint(number))) {
                return number;
            }
        }
        fault("'" + name + "' wants " + range(least, most, whole) + ".");
        return least;
    }

    private static String range(double least, double most, boolean whole) {
        return least == most
                ? plain(least)
                : "a "
                        + (whole ? "whole " : "")
                        + "number from "
                        + plain(least)
                        + " to "
                        + plain(most);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    boolean bool() {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return Boolean.parseBoolean(scalar.getValue());
        }
        fault("'" + name + "' wants true or false.");
        return false;
    }

    /** A constant written in lower case with hyphens, such as {@code strong-hire}. */
    <E extends Enum<E>> E constant(Class<E> type) {
        E[] constants = type.getEnumConstants();
        String text = text();
        for (E constant : constants) {
            if (spelling(constant).equals(text)) {
                return constant;
            }
        }
        var known = Arrays.stream(constants).map(Value::spelling).toList();
        fault(
                "'"
                        + name
                        + "' wants one of "
                        + String.join(", ", known)
                        + "; this is '"
                        + text
                        + "'."
                        + Suggestion.didYouMean(text, known));
        return constants[0];
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Seconds, written as minutes and seconds, {@code 26:05}. */
    int clock() {
        String text = text();
        if (text.matches("\\d{1,3}:[0-5]\\d")) {
            var parts = text.split(":", 2);
            return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        }
        fault("'" + name + "' wants minutes and seconds, such as \"26:05\" in quotes.");
        return 0;
    }

    <T> List<T> items(Function<Value, T> element) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> element.apply(new Value(name, item, item, problems)))
                    .toList();
        }
        fault("'" + name + "' wants a list.");
        return List.of();
    }

    /** The fields of a nested mapping; reports a fault and has none where it is no mapping. */
    Fields fields() {
        if (!missing && node instanceof MappingNode mapping) {
            return new Fields(mapping, problems);
        }
        fault("'" + name + "' wants fields.");
        return new Fields(new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK), new Problems(""));
    }
}
