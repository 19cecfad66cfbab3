package dev.hireloop.core.shared;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Who is interviewed.
 *
 * @param title and {@code employer}: where they come from; neither weighs anything (domain 40, 52)
 * @param target the level they interview for
 * @param claims the level their title claims (domain 37); null if they claim none
 * @param motive the behaviour that says why they want the role (domain 11, 12); null if untold
 * @param preparedFor the track they prepared for, or {@code generic} (domain 23); null if untold
 * @param leaning what comes easily to them (domain 57); null if untold
 * @param past work whose scope may support a level (domain 39)
 * @param transfer null unless they come from another track of the same company (domain 50, 51)
 */
public record Candidate(
        String name,
        String title,
        String employer,
        Level target,
        @Nullable Level claims,
        @Nullable BehaviourId motive,
        @Nullable String preparedFor,
        @Nullable Leaning leaning,
        List<Work> past,
        @Nullable Transfer transfer) {

    public Candidate {
        past = List.copyOf(past);
    }

    /** Someone of whom no more is known. */
    public Candidate(String name, String title, String employer, Level target) {
        this(name, title, employer, target, null, null, null, null, List.of(), null);
    }
}
