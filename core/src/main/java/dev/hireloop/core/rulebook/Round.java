package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One interview of the loop.
 *
 * @param minutes its planned length
 * @param gate how its scorecards decide whether the candidate may be hired at all; null where the
 *     round is no gate (domain 17)
 * @param filter how its scorecards are read where it is the primary filter, else null (domain 18)
 * @param survives when a weak showing in it is survived; null where the votes alone weigh it
 * @param counterparts the rounds of a sibling track that this one stands for
 */
public record Round(
        RoundId id,
        String name,
        int minutes,
        List<CompetencyId> assesses,
        @Nullable Gate gate,
        @Nullable Gate filter,
        @Nullable Compensation survives,
        List<RoundId> counterparts) {

    public Round {
        assesses = List.copyOf(assesses);
        counterparts = List.copyOf(counterparts);
        if (minutes < 1 || minutes > 480) {
            throw new IllegalArgumentException("A round lasts 1 to 480 minutes, not " + minutes);
        }
        if (Stream.of(gate, filter, survives).filter(Objects::nonNull).count() > 1) {
            throw new IllegalArgumentException(
                    "A round is a gate, a primary filter or one that can be survived, not two");
        }
    }

    public Round(
            RoundId id,
            String name,
            int minutes,
            List<CompetencyId> assesses,
            @Nullable Gate gate) {
        this(id, name, minutes, assesses, gate, null, null, List.of());
    }

    /** Whether its own cards are read before anyone votes. */
    public boolean hasReading() {
        return gate != null || filter != null || survives != null;
    }

    /** Whether its own cards can leave no-hire as the only decision. */
    public boolean mayClose(List<Rating> own) {
        return gate != null || filter != null || (survives != null && survives.isWeak(own));
    }
}
