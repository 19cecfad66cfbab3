package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.Role;

import java.util.List;

/**
 * How the committee comes to its decision.
 *
 * @param quorum how many voters must be there, at least 1
 * @param vetoRoles the roles that may veto; mostly none
 */
public record DebriefRules(DecisionScheme scheme, int quorum, List<Role> vetoRoles) {

    public DebriefRules {
        vetoRoles = List.copyOf(vetoRoles);
        if (vetoRoles.contains(Role.SHADOW)) {
            throw new IllegalArgumentException("A shadow never votes, and never vetoes");
        }
        if (quorum < 1) {
            throw new IllegalArgumentException("A quorum is at least 1, not " + quorum);
        }
    }
}
