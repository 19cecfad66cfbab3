package dev.hireloop.core.interview;

import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

/**
 * Evidence that a round left, read by the rulebook in force.
 *
 * @param strength 1 (weak) to 3 (strong)
 * @param decisive whether an interviewer who noted it cannot rate against it
 * @param behaviour what the rulebook's catalogue calls it; null for an author's own
 * @param summary a few words, as the evidence board shows them
 */
public record Signal(
        SignalId id,
        RoundId round,
        CompetencyId competency,
        Polarity polarity,
        int strength,
        boolean decisive,
        String summary,
        @Nullable BehaviourId behaviour) {

    public Signal {
        if (strength < 1 || strength > 3) {
            throw new IllegalArgumentException("A signal's strength is 1 to 3, not " + strength);
        }
    }

    public Signal(
            SignalId id,
            RoundId round,
            CompetencyId competency,
            Polarity polarity,
            int strength,
            boolean decisive,
            String summary) {
        this(id, round, competency, polarity, strength, decisive, summary, null);
    }
}
