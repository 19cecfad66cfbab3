package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

/**
 * A part of what moved one listener, as it still counts at the end: the pushes on a listener sum to
 * the way from where they began to where they stand.
 *
 * @param statement which statement of the discussion, from 0
 * @param evidence what the speaker cited; null where it was not the evidence that moved them
 * @param size in points of the 1 to 4 scale, towards hire above 0
 */
public record Push(
        PersonId listener,
        int statement,
        PersonId speaker,
        @Nullable SignalId evidence,
        Force force,
        double size) {

    Push withSize(double changed) {
        return new Push(listener, statement, speaker, evidence, force, changed);
    }

    /** What it is in a statement that moves a listener. */
    public enum Force {
        /** The evidence it cites. */
        EVIDENCE,
        /** The rank of who cites it, beyond the evidence. */
        AUTHORITY,
        /** Being the first to speak. */
        ANCHORING,
        /** A new argument on the side where the group leans already. */
        POLARISATION,
        /** Everyone else being of one mind. */
        CONFORMITY
    }
}
