package dev.hireloop.core.debrief;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;

/** Someone who takes part in the debrief. */
public record Member(PersonId person, Role role) {}
