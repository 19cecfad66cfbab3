package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.RoundId;

/**
 * A round that leaves only no-hire (domain 18).
 *
 * @param filter the round itself where it is the primary filter; else the filter that does not make
 *     up for it
 */
public record Shortfall(RoundId round, RoundId filter) {}
