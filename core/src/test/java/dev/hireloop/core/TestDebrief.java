package dev.hireloop.core;

import static dev.hireloop.core.TestLoop.ALIGNED_TEAMS;
import static dev.hireloop.core.TestLoop.MISSED_CONSISTENCY;
import static dev.hireloop.core.TestLoop.WEIGHED_LATENCY;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MEMBERS;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;

import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefVote;
import dev.hireloop.core.rulebook.DebriefRules;
import dev.hireloop.core.rulebook.Shortfall;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.core.shared.Transfer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The debrief that follows {@link TestLoop}; its three voters are in {@link TestPanel}. */
public final class TestDebrief {

    public static final Moment DEBRIEF = new Moment(4, 0);

    public static final List<SignalId> EVIDENCE =
            List.of(WEIGHED_LATENCY, MISSED_CONSISTENCY, ALIGNED_TEAMS);

    private TestDebrief() {}

    public static DebriefOpened opened(DebriefRules rules, RoundId... failedGates) {
        return opened(rules, List.of(failedGates), List.of(), null);
    }

    public static DebriefOpened opened(
            DebriefRules rules,
            List<RoundId> failedGates,
            List<Shortfall> shortfalls,
            @Nullable Transfer transfer) {
        return new DebriefOpened(
                TestRulebook.REF,
                rules,
                MEMBERS,
                failedGates,
                shortfalls,
                transfer,
                EVIDENCE,
                DEBRIEF);
    }

    public static InitialVoteCast cast(PersonId voter, Rating rating) {
        return new InitialVoteCast(voter, vote(rating), List.of(WEIGHED_LATENCY), DEBRIEF);
    }

    /** Not quite certain. */
    public static DebriefVote vote(Rating rating) {
        return new DebriefVote(rating, 3);
    }

    /** The initial votes are revealed and nobody has spoken. */
    public static List<DebriefEvent> revealed(
            DebriefOpened opened, Rating okafors, Rating linds, Rating moris) {
        return List.of(
                opened,
                cast(OKAFOR, okafors),
                cast(LIND, linds),
                cast(MORI, moris),
                new InitialVotesRevealed(DEBRIEF));
    }
}
