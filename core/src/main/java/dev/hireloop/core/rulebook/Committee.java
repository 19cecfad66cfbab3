package dev.hireloop.core.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * Whose committee it is (domain 6).
 *
 * @param function where its chair comes from, such as {@code engineering}
 * @param least how many voters must come from there, the chair among them
 */
public record Committee(String function, int least) {

    public Committee {
        if (least < 1) {
            throw new IllegalArgumentException("A committee has at least its chair, not " + least);
        }
    }

    /** Whether someone of that function counts; null stands for the committee's own. */
    public boolean seats(@Nullable String of) {
        return of == null || of.equals(function);
    }
}
