package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;

/**
 * Something candidates do that this rulebook reads as a signal.
 *
 * @param strength 1 (weak) to 3 (strong)
 * @param decisive whether an interviewer who saw it cannot rate against it
 * @param failsLeveling whether a hire who showed it finds no level (domain 41)
 * @param source the domain row it rests on, such as {@code domain 25}
 */
public record Behaviour(
        BehaviourId id,
        CompetencyId competency,
        Polarity polarity,
        int strength,
        boolean decisive,
        boolean failsLeveling,
        String summary,
        String source) {

    public Behaviour {
        if (strength < 1 || strength > 3) {
            throw new IllegalArgumentException("A signal's strength is 1 to 3, not " + strength);
        }
    }
}
