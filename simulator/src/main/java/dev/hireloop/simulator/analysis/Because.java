package dev.hireloop.simulator.analysis;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

/**
 * One step on the way back from a decision to what caused it.
 *
 * @param event the number of the event that the step is about
 * @param person whose vote, words or scorecard it is; null where it is nobody's
 * @param signal the evidence it is about; null where it is about none
 */
public record Because(
        Kind kind, int event, String what, @Nullable PersonId person, @Nullable SignalId signal) {

    /** What a step shows, in the order in which the steps come. */
    public enum Kind {
        DECISION,
        RULE,
        VOTE,
        MOVE,
        CARD,
        SIGNAL,
        LINE
    }
}
