package dev.hireloop.core.shared;

import java.util.regex.Pattern;

/** A piece of evidence, such as {@code S-14}: letters, digits and hyphens, 1 to 32 characters. */
public record SignalId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");

    public SignalId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is no signal id, such as S-14");
        }
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
