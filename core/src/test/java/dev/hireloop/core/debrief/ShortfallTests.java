package dev.hireloop.core.debrief;

import static dev.hireloop.core.TestDebrief.DEBRIEF;
import static dev.hireloop.core.TestDebrief.opened;
import static dev.hireloop.core.TestDebrief.revealed;
import static dev.hireloop.core.TestLoop.MISSED_CONSISTENCY;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestProductLoop.DISCUSSION;
import static dev.hireloop.core.TestProductLoop.SENSE;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.MAJORITY;
import static dev.hireloop.core.TestRulebook.rules;
import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_HIRE;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.TestDebrief;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefCommand.InvokeFilter;
import dev.hireloop.core.debrief.DebriefCommand.InvokeGate;
import dev.hireloop.core.debrief.DebriefCommand.OpenDebrief;
import dev.hireloop.core.debrief.DebriefCommand.ReachDecision;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached.FinalVote;
import dev.hireloop.core.debrief.DebriefEvent.FilterInvoked;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.debrief.DebriefEvent.VoteCalled;
import dev.hireloop.core.rulebook.DebriefRules;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.rulebook.Shortfall;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/** A failed primary filter, or a weak round that counted, in the debrief. */
class ShortfallTests {

    private static final Shortfall FILTER = new Shortfall(SENSE, SENSE);
    private static final Shortfall WEAK_ROUND = new Shortfall(DISCUSSION, SENSE);
    private static final VoteCalled CALLED = new VoteCalled(MORI, DEBRIEF);
    private static final ReachDecision DECIDE = new ReachDecision(DEBRIEF);

    private final DeciderSpec<Debrief, DebriefCommand, DebriefEvent> debrief =
            new DeciderSpec<>(Debrief.NOT_OPENED, Debrief::decide, Debrief::evolve);

    private static DebriefOpened fellShort(DebriefRules rules, Shortfall... shortfalls) {
        return opened(rules, List.of(), List.of(shortfalls), null);
    }

    private static DecisionReached noHire(Reason reason, Rating everyones) {
        return new DecisionReached(
                Decision.NO_HIRE,
                reason,
                List.of(
                        new FinalVote(OKAFOR, everyones),
                        new FinalVote(LIND, everyones),
                        new FinalVote(MORI, everyones)),
                List.of(OKAFOR, LIND, MORI),
                DEBRIEF);
    }

    private static List<DebriefEvent> allForHire(DebriefOpened opened) {
        return revealed(opened, STRONG_HIRE, STRONG_HIRE, STRONG_HIRE);
    }

    // domain 18
    @Test
    void theFirstEventNamesTheRoundsThatFellShort() {
        var opened = fellShort(MAJORITY, WEAK_ROUND);
        debrief.given()
                .when(
                        new OpenDebrief(
                                opened.rulebook(),
                                MAJORITY,
                                opened.members(),
                                List.of(),
                                List.of(WEAK_ROUND),
                                null,
                                TestDebrief.EVIDENCE,
                                DEBRIEF))
                .then(opened);
    }

    // domain 18; domain §2, invariant 3
    @ParameterizedTest
    @EnumSource
    void aShortfallLeavesOnlyNoHireHoweverTheyVoteAndDecide(DecisionScheme scheme) {
        debrief.given(allForHire(fellShort(rules(scheme), FILTER, WEAK_ROUND)))
                .and(CALLED)
                .when(DECIDE)
                .then(noHire(new Reason.BelowFilter(SENSE, SENSE), STRONG_HIRE));
        debrief.given(allForHire(fellShort(rules(scheme), WEAK_ROUND)))
                .and(CALLED)
                .when(DECIDE)
                .then(noHire(new Reason.BelowFilter(DISCUSSION, SENSE), STRONG_HIRE));
    }

    // domain 17, 18; domain §2, invariants 3 and 7
    @Test
    void aFailedGateComesBeforeAShortfallAndAShortfallBeforeAVeto() {
        debrief.given(allForHire(opened(MAJORITY, List.of(DEEP_DIVE), List.of(FILTER), null)))
                .and(CALLED)
                .when(DECIDE)
                .then(noHire(new Reason.FailedGate(DEEP_DIVE), STRONG_HIRE));
        var veto = new VetoCast(MORI, List.of(MISSED_CONSISTENCY), DEBRIEF);
        debrief.given(allForHire(fellShort(rules(DecisionScheme.MAJORITY, Role.CHAIR), FILTER)))
                .and(veto, CALLED)
                .when(DECIDE)
                .then(noHire(new Reason.BelowFilter(SENSE, SENSE), STRONG_HIRE));
    }

    private static InvokeFilter invoke(RoundId round) {
        return new InvokeFilter(MORI, round, DEBRIEF);
    }

    // domain 18; domain §2, invariant 3
    @Test
    void theChairAloneReadsOutAShortfallAndOnlyOnce() {
        var given =
                debrief.given(revealed(fellShort(MAJORITY, FILTER, WEAK_ROUND), HIRE, HIRE, HIRE));
        var readOut = new FilterInvoked(MORI, DISCUSSION, DEBRIEF);
        given.when(invoke(DISCUSSION)).then(readOut);
        given.when(new InvokeFilter(LIND, DISCUSSION, DEBRIEF))
                .thenRefused("That is the chair's to do, not lind's.");
        given.and(readOut)
                .when(invoke(DISCUSSION))
                .thenRefused("technical-discussion has been read out.");
        given.and(readOut).when(invoke(SENSE)).then(new FilterInvoked(MORI, SENSE, DEBRIEF));
    }

    // domain 17, 18
    @Test
    void whatDidNotFallShortIsNotReadOut() {
        var given = debrief.given(revealed(fellShort(MAJORITY, WEAK_ROUND), HIRE, HIRE, HIRE));
        given.when(invoke(SENSE)).thenRefused("product-sense did not fall short.");
        given.when(new InvokeGate(MORI, DISCUSSION, DEBRIEF))
                .thenRefused("The gate technical-discussion did not fail.");
        debrief.given(fellShort(MAJORITY, WEAK_ROUND))
                .when(invoke(DISCUSSION))
                .thenRefused("The committee is not in discussion.");
    }

    // domain 17, 18
    @Test
    void theDiscussionKnowsWhatIsLeftToReadOut() {
        var opened = opened(MAJORITY, List.of(DEEP_DIVE), List.of(WEAK_ROUND), null);
        var read = new FilterInvoked(MORI, DISCUSSION, DEBRIEF);
        assertThat(debrief.given(revealed(opened, HIRE, HIRE, HIRE)).and(read).state())
                .isInstanceOfSatisfying(
                        Discussion.class,
                        discussion -> {
                            assertThat(discussion.closing()).containsExactly(DEEP_DIVE, DISCUSSION);
                            assertThat(discussion.invoked()).containsExactly(DISCUSSION);
                        });
        debrief.given(opened).cannotBeFollowedBy(read);
    }
}
