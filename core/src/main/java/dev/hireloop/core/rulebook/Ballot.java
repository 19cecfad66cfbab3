package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Role;

/**
 * One voter's final vote, as a decision scheme reads it.
 *
 * @param conviction 1 to 5
 */
public record Ballot(PersonId person, Role role, Rating rating, int conviction) {}
