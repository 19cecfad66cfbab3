package dev.hireloop.simulator.scenario;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * The way to a value from the top of its file. Spelled out only when asked, since most values are
 * never the subject of a message.
 */
final class ValuePath {

    static final ValuePath TOP = new ValuePath(null, "", -1);

    private static final Pattern PLAIN = Pattern.compile("[\\w-]+");
    private static final int LONGEST_NAME = 40;

    private final @Nullable ValuePath above;
    private final String name;
    private final int index;

    private ValuePath(@Nullable ValuePath above, String name, int index) {
        this.above = above;
        this.name = name;
        this.index = index;
    }

    ValuePath field(String field) {
        return new ValuePath(this, field, -1);
    }

    /** The item of a list, the first being 0. */
    ValuePath item(int item) {
        return new ValuePath(this, "", item);
    }

    boolean endsIn(String field) {
        return name.equals(field);
    }

    @Override
    public String toString() {
        if (above == null) {
            return "";
        }
        var start = above.toString();
        if (index >= 0) {
            return start + "[" + index + "]";
        }
        var shown = Printable.text(Printable.start(name, LONGEST_NAME));
        if (!PLAIN.matcher(shown).matches()) {
            return start + "[\"" + shown + "\"]";
        }
        return start.isEmpty() ? shown : start + "." + shown;
    }
}
