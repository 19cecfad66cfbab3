package dev.hireloop.core.shared;

import java.util.regex.Pattern;

/** The one spelling of ids: lower-case words joined by hyphens, 1 to 64 characters. */
public final class Slug {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    private Slug() {}

    public static boolean isValid(String value) {
        return value.length() <= LONGEST && SHAPE.matcher(value).matches();
    }

    static void check(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no id: use lower-case words joined by hyphens");
        }
    }
}
