package dev.hireloop.core.debrief;

import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;

/** Why a decision is what it is. */
public sealed interface Reason {

    /** A gate failed, so there was nothing to vote on. */
    record FailedGate(RoundId gate) implements Reason {}

    /** A round fell below what the primary filter asks (domain 18). */
    record BelowFilter(RoundId round, RoundId filter) implements Reason {}

    /** The final votes under the rulebook's scheme. */
    record ByScheme(DecisionScheme scheme) implements Reason {}

    /** Someone whose role may veto did. */
    record ByVeto(PersonId by) implements Reason {}

    /** The votes were for hire, but calibration had found no level that the evidence supports. */
    record NoLevel() implements Reason {}

    /** The votes were for hire, but nobody grants the transfer a product metric (domain 50). */
    record NoSponsor() implements Reason {}
}
