package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.Leaning;

import org.jspecify.annotations.Nullable;

/**
 * What a candidate brings into every round of this track (domain 23, 57).
 *
 * @param preparation the preparation it is about; null where any is
 * @param leaning the leaning it is about; null where any is
 * @param points added to each rating before it is rounded, -3 to 3
 * @param source the domain row it rests on
 */
public record Fit(
        @Nullable Preparation preparation,
        @Nullable Leaning leaning,
        double points,
        String source) {

    /** The word for stories that suit no track in particular. */
    public static final String GENERIC = "generic";

    /** How a preparation relates to the track in hand. */
    public enum Preparation {
        THIS_TRACK,
        ANOTHER_TRACK,
        GENERIC;

        static Preparation of(String preparedFor, String track) {
            if (preparedFor.equals(Fit.GENERIC)) {
                return GENERIC;
            }
            return preparedFor.equals(track) ? THIS_TRACK : ANOTHER_TRACK;
        }
    }

    public Fit {
        if (!(points >= -3 && points <= 3)) {
            throw new IllegalArgumentException("Points are -3 to 3, not " + points);
        }
    }

    boolean appliesTo(Candidate candidate, String track) {
        var prepared = candidate.preparedFor();
        return (preparation == null
                        || (prepared != null && preparation == Preparation.of(prepared, track)))
                && (leaning == null || leaning == candidate.leaning());
    }
}
