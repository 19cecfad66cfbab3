package dev.hireloop.core.shared;

import java.util.regex.Pattern;

/** A rung of the ladder, 1 to 12, written {@code L6}. */
public record Level(int number) implements Comparable<Level> {

    private static final Pattern SHAPE = Pattern.compile("L([1-9]|1[0-2])");

    public Level {
        if (number < 1 || number > 12) {
            throw new IllegalArgumentException("A level is L1 to L12, not L" + number);
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    public static Level parse(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("'" + text + "' is no level, such as L6");
        }
        return new Level(Integer.parseInt(text.substring(1)));
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "L" + number;
    }
}
