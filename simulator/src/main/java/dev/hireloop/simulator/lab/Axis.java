package dev.hireloop.simulator.lab;

import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The values that one place of a file takes in turn. */
public sealed interface Axis {

    /** Which place: see {@link Setting#path}. */
    String path();

    /** How many values there are; at least one. */
    BigInteger size();

    /** A value as the file would spell it, the first being 0. */
    String value(int index);

    /**
     * Reads {@code PATH=a..b:step} or {@code PATH=x,y,z}.
     *
     * @throws InvalidInput if it is neither, or holds no value
     */
    static Axis of(String text) {
        return Reading.axis(text);
    }

    /** Numbers at even distances; the end is one of them if the steps lead there. */
    record Range(String path, BigDecimal first, BigDecimal last, BigDecimal step) implements Axis {

        public Range {
            if (first.compareTo(last) > 0 || step.signum() <= 0) {
                throw new IllegalArgumentException(first + ".." + last + ":" + step);
            }
        }

        @Override
        public BigInteger size() {
            return last.subtract(first)
                    .divide(step, 0, RoundingMode.DOWN)
                    .toBigInteger()
                    .add(BigInteger.ONE);
        }

        @Override
        public String value(int index) {
            return first.add(step.multiply(BigDecimal.valueOf(index)))
                    .setScale(Math.max(first.scale(), step.scale()))
                    .toPlainString();
        }
    }

    /** Values one by one. */
    record Values(String path, List<String> values) implements Axis {

        public Values {
            values = List.copyOf(values);
        }

        @Override
        public BigInteger size() {
            return BigInteger.valueOf(values.size());
        }

        @Override
        public String value(int index) {
            return values.get(index);
        }
    }

    /** How an axis is written. */
    final class Reading {

        private static final Pattern RANGE =
                Pattern.compile("([^:\\s]+?)\\.\\.([^.:\\s][^:\\s]*)(?::(\\S*))?");
        private static final Pattern NUMBER =
                Pattern.compile("[-+]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})");

        private Reading() {}

        private static Axis axis(String text) {
            int equals = text.indexOf('=');
            if (equals < 1 || text.substring(equals + 1).isBlank()) {
                throw new InvalidInput(
                        "'"
                                + text
                                + "' is no PATH=VALUES, such as panel.chair.leniency=-0.5..0.5:0.1"
                                + " or debrief.scheme=majority,unanimity.");
            }
            var path = text.substring(0, equals).strip();
            var values = text.substring(equals + 1).strip();
            var range = RANGE.matcher(values);
            if (range.matches()) {
                return range(text, path, range.group(1), range.group(2), range.group(3));
            }
            var each = split(values);
            if (each.stream().anyMatch(String::isEmpty)) {
                throw new InvalidInput("'" + text + "' has an empty value between its commas.");
            }
            return new Values(path, each);
        }

        private static Range range(
                String text, String path, String first, String last, @Nullable String step) {
            if (step == null) {
                throw new InvalidInput(
                        "'"
                                + text
                                + "' says no step: "
                                + path
                                + "="
                                + first
                                + ".."
                                + last
                                + ":0.1.");
            }
            var from = number(text, first);
            var to = number(text, last);
            var by = number(text, step);
            if (from.compareTo(to) > 0) {
                throw new InvalidInput(
                        "'" + text + "' is an empty range: " + first + " lies above " + last + ".");
            }
            if (by.signum() <= 0) {
                throw new InvalidInput("'" + text + "' wants a step above 0, not " + step + ".");
            }
            return new Range(path, from, to, by);
        }

        private static BigDecimal number(String text, String part) {
            var number = part.strip();
            if (!NUMBER.matcher(number).matches()) {
                throw new InvalidInput(
                        "'" + text + "' is no range: '" + number + "' is no number.");
            }
            return new BigDecimal(number);
        }

        /** At the commas outside brackets. */
        private static List<String> split(String values) {
            var parts = new ArrayList<String>();
            int depth = 0;
            int start = 0;
            for (int i = 0; i < values.length(); i++) {
                switch (values.charAt(i)) {
                    case '[', '{' -> depth++;
                    case ']', '}' -> depth--;
                    case ',' -> {
                        if (depth == 0) {
                            parts.add(values.substring(start, i).strip());
                            start = i + 1;
                        }
                    }
                    default -> {}
                }
            }
            parts.add(values.substring(start).strip());
            return parts;
        }
    }
}
