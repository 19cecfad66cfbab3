package dev.hireloop.core.debrief;

import static dev.hireloop.core.TestDebrief.DEBRIEF;
import static dev.hireloop.core.TestDebrief.opened;
import static dev.hireloop.core.TestDebrief.revealed;
import static dev.hireloop.core.TestLoop.MISSED_CONSISTENCY;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.LEADERSHIP;
import static dev.hireloop.core.TestRulebook.MAJORITY;
import static dev.hireloop.core.TestRulebook.rules;
import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.NO_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_HIRE;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.debrief.DebriefCommand.CallVote;
import dev.hireloop.core.debrief.DebriefCommand.CastVeto;
import dev.hireloop.core.debrief.DebriefCommand.InvokeGate;
import dev.hireloop.core.debrief.DebriefCommand.ReachDecision;
import dev.hireloop.core.debrief.DebriefCommand.ReopenDebrief;
import dev.hireloop.core.debrief.DebriefEvent.DebriefReopened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached.FinalVote;
import dev.hireloop.core.debrief.DebriefEvent.GateInvoked;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.debrief.DebriefEvent.VoteCalled;
import dev.hireloop.core.rulebook.DebriefRules;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

/** How a debrief ends: gates, vetoes, the vote and the way back from calibration. */
class VerdictTests {

    private static final VoteCalled CALLED = new VoteCalled(MORI, DEBRIEF);
    private static final ReachDecision DECIDE = new ReachDecision(DEBRIEF);
    private static final DebriefRules CHAIRS_VETO = rules(DecisionScheme.MAJORITY, Role.CHAIR);
    private static final Reason BY_MAJORITY = new Reason.ByScheme(DecisionScheme.MAJORITY);

    private static final List<DebriefEvent> ALL_FOR_HIRE =
            revealed(opened(MAJORITY), HIRE, HIRE, HIRE);

    private final DeciderSpec<Debrief, DebriefCommand, DebriefEvent> debrief =
            new DeciderSpec<>(Debrief.NOT_OPENED, Debrief::decide, Debrief::evolve);

    private static DecisionReached reached(
            Decision decision,
            Reason reason,
            Rating okafors,
            Rating linds,
            Rating moris,
            PersonId... dissent) {
        return new DecisionReached(
                decision,
                reason,
                List.of(
                        new FinalVote(OKAFOR, okafors),
                        new FinalVote(LIND, linds),
                        new FinalVote(MORI, moris)),
                List.of(dissent),
                DEBRIEF);
    }

    @Test
    void onlyTheChairCallsTheVote() {
        debrief.given(ALL_FOR_HIRE).when(new CallVote(MORI, DEBRIEF)).then(CALLED);
        debrief.given(ALL_FOR_HIRE)
                .when(new CallVote(LIND, DEBRIEF))
                .thenRefused("That is the chair's to do, not lind's.");
    }

    @Test
    void thereIsNoDecisionBeforeTheVoteIsCalled() {
        debrief.given(ALL_FOR_HIRE)
                .when(DECIDE)
                .thenRefused("There is no decision before the chair calls the vote.");
    }

    @Test
    void theSchemeCountsTheVotesAndTheDissentIsNamed() {
        debrief.given(revealed(opened(MAJORITY), NO_HIRE, HIRE, STRONG_HIRE))
                .and(CALLED)
                .when(DECIDE)
                .then(reached(Decision.HIRE, BY_MAJORITY, NO_HIRE, HIRE, STRONG_HIRE, OKAFOR));
        debrief.given(revealed(opened(MAJORITY), NO_HIRE, NO_HIRE, HIRE))
                .and(CALLED)
                .when(DECIDE)
                .then(reached(Decision.NO_HIRE, BY_MAJORITY, NO_HIRE, NO_HIRE, HIRE, MORI));
    }

    @Test
    void aHoldHasNoDissent() {
        var consensus = rules(DecisionScheme.CONSENSUS_OR_HOLD);
        debrief.given(revealed(opened(consensus), NO_HIRE, HIRE, HIRE))
                .and(CALLED)
                .when(DECIDE)
                .then(
                        reached(
                                Decision.HOLD,
                                new Reason.ByScheme(DecisionScheme.CONSENSUS_OR_HOLD),
                                NO_HIRE,
                                HIRE,
                                HIRE));
    }

    // domain §2, invariant 3; domain 17
    @Test
    void aFailedGateLeavesOnlyNoHireEvenIfAllVoteStrongHire() {
        debrief.given(revealed(opened(MAJORITY, DEEP_DIVE), STRONG_HIRE, STRONG_HIRE, STRONG_HIRE))
                .and(CALLED)
                .when(DECIDE)
                .then(
                        reached(
                                Decision.NO_HIRE,
                                new Reason.FailedGate(DEEP_DIVE),
                                STRONG_HIRE,
                                STRONG_HIRE,
                                STRONG_HIRE,
                                OKAFOR,
                                LIND,
                                MORI));
    }

    // domain §2, invariant 3
    @Test
    void theChairReadsOutAGateThatFailed() {
        var failed = revealed(opened(MAJORITY, DEEP_DIVE), HIRE, HIRE, HIRE);
        debrief.given(failed)
                .when(new InvokeGate(MORI, DEEP_DIVE, DEBRIEF))
                .then(new GateInvoked(MORI, DEEP_DIVE, DEBRIEF));
        debrief.given(failed)
                .when(new InvokeGate(LIND, DEEP_DIVE, DEBRIEF))
                .thenRefused("That is the chair's to do, not lind's.");
        debrief.given(failed)
                .when(new InvokeGate(MORI, LEADERSHIP, DEBRIEF))
                .thenRefused("The gate leadership did not fail.");
    }

    // domain §2, invariant 7
    @Test
    void onlyARoleOfTheRulebookVetoes() {
        var veto = new CastVeto(MORI, List.of(MISSED_CONSISTENCY), DEBRIEF);
        debrief.given(ALL_FOR_HIRE)
                .when(veto)
                .thenRefused("Under example-tpm@3, mori has no veto.");
        debrief.given(revealed(opened(CHAIRS_VETO), HIRE, HIRE, HIRE))
                .when(new CastVeto(LIND, List.of(MISSED_CONSISTENCY), DEBRIEF))
                .thenRefused("Under example-tpm@3, lind has no veto.");
        debrief.given(revealed(opened(CHAIRS_VETO), HIRE, HIRE, HIRE))
                .when(veto)
                .then(new VetoCast(MORI, List.of(MISSED_CONSISTENCY), DEBRIEF));
    }

    // domain §2, invariant 2
    @Test
    void noVetoIsWithoutEvidence() {
        debrief.given(revealed(opened(CHAIRS_VETO), HIRE, HIRE, HIRE))
                .when(new CastVeto(MORI, List.of(), DEBRIEF))
                .thenRefused("A veto names the evidence it rests on.");
    }

    // domain §2, invariant 7
    @Test
    void aVetoOutweighsTheVotesButNotAFailedGate() {
        var veto = new VetoCast(MORI, List.of(MISSED_CONSISTENCY), DEBRIEF);
        debrief.given(revealed(opened(CHAIRS_VETO), HIRE, HIRE, NO_HIRE))
                .and(veto, CALLED)
                .when(DECIDE)
                .then(
                        reached(
                                Decision.NO_HIRE,
                                new Reason.ByVeto(MORI),
                                HIRE,
                                HIRE,
                                NO_HIRE,
                                OKAFOR,
                                LIND));
        debrief.given(revealed(opened(CHAIRS_VETO, DEEP_DIVE), NO_HIRE, NO_HIRE, NO_HIRE))
                .and(veto, CALLED)
                .when(DECIDE)
                .then(
                        reached(
                                Decision.NO_HIRE,
                                new Reason.FailedGate(DEEP_DIVE),
                                NO_HIRE,
                                NO_HIRE,
                                NO_HIRE));
    }

    // domain §2, invariant 8
    @Test
    void onlyAHireDecisionCanReopen() {
        var hire = reached(Decision.HIRE, BY_MAJORITY, HIRE, HIRE, HIRE);
        var words = "Only a hire decision can come back from calibration.";
        debrief.given(ALL_FOR_HIRE)
                .and(CALLED, hire)
                .when(new ReopenDebrief(DEBRIEF))
                .then(new DebriefReopened(DEBRIEF));
        debrief.given(ALL_FOR_HIRE).when(new ReopenDebrief(DEBRIEF)).thenRefused(words);
        debrief.given(revealed(opened(MAJORITY), NO_HIRE, NO_HIRE, NO_HIRE))
                .and(CALLED, reached(Decision.NO_HIRE, BY_MAJORITY, NO_HIRE, NO_HIRE, NO_HIRE))
                .when(new ReopenDebrief(DEBRIEF))
                .thenRefused(words);
    }

    // domain §2, invariant 8
    @Test
    void aHireWithoutALevelComesToAHold() {
        var hire = reached(Decision.HIRE, BY_MAJORITY, HIRE, HIRE, HIRE);
        debrief.given(ALL_FOR_HIRE)
                .and(CALLED, hire, new DebriefReopened(DEBRIEF), CALLED)
                .when(DECIDE)
                .then(reached(Decision.HOLD, new Reason.NoLevel(), HIRE, HIRE, HIRE));
    }

    // domain §2, invariant 8
    @Test
    void aReopenedDebriefMayStillComeToNoHire() {
        var hire = reached(Decision.HIRE, BY_MAJORITY, HIRE, HIRE, NO_HIRE, MORI);
        var moved =
                new DebriefEvent.VoteChanged(
                        LIND,
                        new DebriefVote(HIRE, 3),
                        new DebriefVote(NO_HIRE, 3),
                        new Cause(MORI, null),
                        DEBRIEF);
        debrief.given(revealed(opened(MAJORITY), HIRE, HIRE, NO_HIRE))
                .and(CALLED, hire, new DebriefReopened(DEBRIEF), moved, CALLED)
                .when(DECIDE)
                .then(reached(Decision.NO_HIRE, BY_MAJORITY, HIRE, NO_HIRE, NO_HIRE, OKAFOR));
    }

    @Test
    void anImpossibleHistoryIsNoRefusal() {
        debrief.given(ALL_FOR_HIRE)
                .cannotBeFollowedBy(reached(Decision.HIRE, BY_MAJORITY, HIRE, HIRE, HIRE));
        debrief.given(ALL_FOR_HIRE).and(CALLED).cannotBeFollowedBy(CALLED);
        debrief.given(ALL_FOR_HIRE).and(CALLED).cannotBeFollowedBy(new DebriefReopened(DEBRIEF));
    }
}
