package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as they stand in a file, and how a wanted one is described. */
final class Numbers {

    private static final Pattern SHAPE =
            Pattern.compile("[-+]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})");

    private Numbers() {}

    /** The number written there without quotes. */
    static OptionalDouble in(Node node) {
        return node instanceof ScalarNode scalar && Scalars.isPlain(scalar) && isOne(scalar)
                ? OptionalDouble.of(Double.parseDouble(scalar.getValue()))
                : OptionalDouble.empty();
    }

    private static boolean isOne(ScalarNode scalar) {
        return SHAPE.matcher(scalar.getValue()).matches();
    }

    /** Such as {@code a whole number from 1 to 3}. */
    static String wanted(double least, double most, boolean whole, Node instead) {
        boolean isQuoted =
                instead instanceof ScalarNode scalar && !Scalars.isPlain(scalar) && isOne(scalar);
        return range(least, most, whole) + (isQuoted ? ", without quotes" : "");
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

    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
