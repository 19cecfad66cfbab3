package dev.hireloop.core.debrief;

import dev.hireloop.core.rulebook.DebriefRules;
import dev.hireloop.core.rulebook.Shortfall;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.core.shared.Transfer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What happens in a debrief. */
public sealed interface DebriefEvent extends HiringEvent {

    /**
     * The first event fixes the rulebook's version and the rules in force (invariant 12).
     *
     * @param failedGates and {@code shortfalls}: rounds that leave only no-hire
     * @param transfer null where the candidate comes from outside
     */
    record DebriefOpened(
            RulebookRef rulebook,
            DebriefRules rules,
            List<Member> members,
            List<RoundId> failedGates,
            List<Shortfall> shortfalls,
            @Nullable Transfer transfer,
            List<SignalId> evidence,
            Moment at)
            implements DebriefEvent {

        public DebriefOpened {
            members = List.copyOf(members);
            failedGates = List.copyOf(failedGates);
            shortfalls = List.copyOf(shortfalls);
            evidence = List.copyOf(evidence);
        }
    }

    /** Cast, and sealed until every voter's is. */
    record InitialVoteCast(PersonId voter, DebriefVote vote, List<SignalId> evidence, Moment at)
            implements DebriefEvent {

        public InitialVoteCast {
            evidence = List.copyOf(evidence);
        }
    }

    record InitialVotesRevealed(Moment at) implements DebriefEvent {}

    record StatementMade(PersonId speaker, String words, List<SignalId> cites, Moment at)
            implements DebriefEvent {

        public StatementMade {
            cites = List.copyOf(cites);
        }
    }

    record VoteChanged(PersonId voter, DebriefVote from, DebriefVote to, Cause cause, Moment at)
            implements DebriefEvent {}

    /** From here on everyone knows that no-hire is the only possible decision. */
    record GateInvoked(PersonId by, RoundId gate, Moment at) implements DebriefEvent {}

    /** A round below what the primary filter asks, read out; only no-hire is left. */
    record FilterInvoked(PersonId by, RoundId round, Moment at) implements DebriefEvent {}

    record VetoCast(PersonId by, List<SignalId> evidence, Moment at) implements DebriefEvent {

        public VetoCast {
            evidence = List.copyOf(evidence);
        }
    }

    record VoteCalled(PersonId by, Moment at) implements DebriefEvent {}

    /**
     * The committee is done.
     *
     * @param dissent the voters whose final vote is on the other side of the decision
     */
    record DecisionReached(
            Decision decision,
            Reason reason,
            List<FinalVote> votes,
            List<PersonId> dissent,
            Moment at)
            implements DebriefEvent {

        public DecisionReached {
            votes = List.copyOf(votes);
            dissent = List.copyOf(dissent);
        }

        /** Where one voter stood when the vote was called. */
        public record FinalVote(PersonId person, Rating rating) {}
    }

    /** No level was supported; what was decided is open again. */
    record DebriefReopened(Moment at) implements DebriefEvent {}
}
