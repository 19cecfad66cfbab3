package dev.hireloop.core.debrief;

import dev.hireloop.core.rulebook.DebriefRules;
import dev.hireloop.core.rulebook.Shortfall;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.core.shared.Transfer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What can be asked of a debrief. */
public sealed interface DebriefCommand extends HiringCommand {

    record OpenDebrief(
            RulebookRef rulebook,
            DebriefRules rules,
            List<Member> members,
            List<RoundId> failedGates,
            List<Shortfall> shortfalls,
            @Nullable Transfer transfer,
            List<SignalId> evidence,
            Moment at)
            implements DebriefCommand {

        @Override
        public boolean followsByItself() {
            return true;
        }
    }

    record CastInitialVote(PersonId voter, DebriefVote vote, List<SignalId> evidence, Moment at)
            implements DebriefCommand {}

    /** Shows every initial vote at once; refused while one is missing. */
    record RevealVotes(Moment at) implements DebriefCommand {}

    record MakeStatement(PersonId speaker, String words, List<SignalId> cites, Moment at)
            implements DebriefCommand {}

    record ChangeVote(PersonId voter, DebriefVote to, Cause cause, Moment at)
            implements DebriefCommand {}

    /** The chair reads out a gate that failed. */
    record InvokeGate(PersonId by, RoundId gate, Moment at) implements DebriefCommand {}

    /** The chair reads out a round that fell short of what the primary filter asks. */
    record InvokeFilter(PersonId by, RoundId round, Moment at) implements DebriefCommand {}

    record CastVeto(PersonId by, List<SignalId> evidence, Moment at) implements DebriefCommand {}

    /** The chair closes the discussion; the votes stand as they are. */
    record CallVote(PersonId by, Moment at) implements DebriefCommand {}

    /** Asks for the decision that the rules come to; nobody chooses it. */
    record ReachDecision(Moment at) implements DebriefCommand {}

    /** Calibration found no level, so the committee meets again (invariant 8). */
    record ReopenDebrief(Moment at) implements DebriefCommand {

        @Override
        public boolean followsByItself() {
            return true;
        }
    }
}
