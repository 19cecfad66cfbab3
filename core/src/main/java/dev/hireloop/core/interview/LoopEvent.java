package dev.hireloop.core.interview;

import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;

import java.util.List;

/** What happens in an interview loop. */
public sealed interface LoopEvent extends HiringEvent {

    /** The first event fixes the rulebook, its version and its words (invariant 12). */
    record LoopOpened(Rulebook rulebook, Candidate candidate, List<Panelist> panel, Moment at)
            implements LoopEvent {

        public LoopOpened {
            panel = List.copyOf(panel);
        }
    }

    record RoundStarted(RoundId round, Moment at) implements LoopEvent {}

    record LineSpoken(RoundId round, PersonId speaker, String words, Moment at)
            implements LoopEvent {}

    /** Cut off in mid-sentence, for the answer was not to the question (domain 33). */
    record CandidateRedirected(RoundId round, PersonId by, String words, Moment at)
            implements LoopEvent {}

    record SignalRecorded(Signal signal, List<PersonId> notedBy, Moment at) implements LoopEvent {

        public SignalRecorded {
            notedBy = List.copyOf(notedBy);
        }
    }

    record RoundFinished(RoundId round, Moment at) implements LoopEvent {}

    /** In, and sealed: nobody else may read it yet. */
    record ScorecardSubmitted(Scorecard scorecard, Moment at) implements LoopEvent {}

    /** Every required scorecard is in; from here on all may read all. */
    record ScorecardsUnsealed(Moment at) implements LoopEvent {}

    record GatePassed(RoundId gate, Moment at) implements LoopEvent {}

    /**
     * The gate's own cards close it.
     *
     * @param by whose cards fall below Hire
     * @param evidence the signals against the candidate that those cards rest on
     */
    record GateFailed(RoundId gate, List<PersonId> by, List<SignalId> evidence, Moment at)
            implements LoopEvent {

        public GateFailed {
            by = List.copyOf(by);
            evidence = List.copyOf(evidence);
        }
    }

    record FilterPassed(RoundId round, Moment at) implements LoopEvent {}

    /**
     * The cards of the primary filter leave only no-hire (domain 18).
     *
     * @param by whose cards fall below Hire
     * @param evidence the signals against the candidate that those cards rest on
     */
    record FilterFailed(RoundId round, List<PersonId> by, List<SignalId> evidence, Moment at)
            implements LoopEvent {

        public FilterFailed {
            by = List.copyOf(by);
            evidence = List.copyOf(evidence);
        }
    }

    /** A weak round, made up for by an exceptional primary filter (domain 18). */
    record WeakRoundSurvived(RoundId round, RoundId filter, Moment at) implements LoopEvent {}

    /**
     * A weak round that the primary filter does not make up for.
     *
     * @param by whose cards fall below Hire
     * @param evidence the signals against the candidate that those cards rest on
     */
    record WeakRoundCounted(
            RoundId round, RoundId filter, List<PersonId> by, List<SignalId> evidence, Moment at)
            implements LoopEvent {

        public WeakRoundCounted {
            by = List.copyOf(by);
            evidence = List.copyOf(evidence);
        }
    }
}
