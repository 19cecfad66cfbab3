package dev.hireloop.core.debrief;

import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Refused;

/**
 * Where a voter stands now. Votes move during a debrief; scorecards never do.
 *
 * @param conviction 1 (could go either way) to 5 (certain)
 */
public record DebriefVote(Rating rating, int conviction) {

    public DebriefVote {
        Refused.unless(conviction >= 1 && conviction <= 5, "A vote's conviction is 1 to 5.");
    }
}
