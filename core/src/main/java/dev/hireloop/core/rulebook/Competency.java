package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.CompetencyId;

/**
 * What the loop judges a candidate on.
 *
 * @param weight how much its signals move a rating on this track, 1 being the average (domain 15,
 *     16)
 */
public record Competency(CompetencyId id, String name, double weight) {

    public Competency {
        if (!(weight >= 0 && weight <= 3)) {
            throw new IllegalArgumentException("A weight is 0 to 3, not " + weight);
        }
    }
}
