package dev.hireloop.core.calibration;

import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Panelist;

import java.util.List;

/**
 * Someone up for the next level; no loop goes before it (domain 36).
 *
 * @param current the level they hold
 * @param committee who calibrates
 */
public record Promotion(
        Candidate candidate, Level current, String track, List<Panelist> committee) {

    public Promotion {
        committee = List.copyOf(committee);
    }
}
