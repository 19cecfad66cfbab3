package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.Level;

import java.util.List;

/**
 * How evidence becomes a level on this track.
 *
 * @param titleDiscount how many levels lower the title of another company is read (domain 40)
 * @param visibility whether impact counts as it stands (domain 46)
 * @param repeated the levels whose scope must have been shown twice (domain 44)
 */
public record Leveling(int titleDiscount, Visibility visibility, List<Level> repeated) {

    /** A ladder with no rules beyond its scopes. */
    public static final Leveling PLAIN = new Leveling(0, Visibility.BY_ITSELF, List.of());

    public Leveling {
        repeated = List.copyOf(repeated);
        if (titleDiscount < 0) {
            throw new IllegalArgumentException("A discount is never negative: " + titleDiscount);
        }
    }

    /** How impact on this track comes to be seen. */
    public enum Visibility {
        /** Dashboards show it. */
        BY_ITSELF,
        /** Nobody sees it unless it is written down: losses prevented, scale enabled. */
        DOCUMENTED
    }
}
