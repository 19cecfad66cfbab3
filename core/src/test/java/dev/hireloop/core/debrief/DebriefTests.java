package dev.hireloop.core.debrief;

import static dev.hireloop.core.TestDebrief.DEBRIEF;
import static dev.hireloop.core.TestDebrief.EVIDENCE;
import static dev.hireloop.core.TestDebrief.cast;
import static dev.hireloop.core.TestDebrief.opened;
import static dev.hireloop.core.TestDebrief.revealed;
import static dev.hireloop.core.TestDebrief.vote;
import static dev.hireloop.core.TestLoop.ALIGNED_TEAMS;
import static dev.hireloop.core.TestLoop.WEIGHED_LATENCY;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MEMBERS;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestPanel.SATO;
import static dev.hireloop.core.TestRulebook.MAJORITY;
import static dev.hireloop.core.TestRulebook.REF;
import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.NO_HIRE;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.debrief.DebriefCommand.CastInitialVote;
import dev.hireloop.core.debrief.DebriefCommand.ChangeVote;
import dev.hireloop.core.debrief.DebriefCommand.MakeStatement;
import dev.hireloop.core.debrief.DebriefCommand.OpenDebrief;
import dev.hireloop.core.debrief.DebriefCommand.RevealVotes;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteCalled;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * The straw poll and the discussion. Changes of mind are in {@link VoteChangeTests}, the end is in
 * {@link VerdictTests}.
 */
class DebriefTests {

    private static final PersonId NOBODY = new PersonId("nobody");

    private static final List<DebriefEvent> DISCUSSING =
            revealed(opened(MAJORITY), NO_HIRE, HIRE, HIRE);

    private static final StatementMade LIND_SPOKE =
            new StatementMade(LIND, "She aligned five teams.", List.of(ALIGNED_TEAMS), DEBRIEF);

    private final DeciderSpec<Debrief, DebriefCommand, DebriefEvent> debrief =
            new DeciderSpec<>(Debrief.NOT_OPENED, Debrief::decide, Debrief::evolve);

    private static OpenDebrief open(List<Member> members) {
        return new OpenDebrief(
                REF, MAJORITY, members, List.of(), List.of(), null, EVIDENCE, DEBRIEF);
    }

    private static CastInitialVote castBy(PersonId voter, SignalId... evidence) {
        return new CastInitialVote(voter, vote(HIRE), List.of(evidence), DEBRIEF);
    }

    private static ChangeVote change(@Nullable PersonId speaker, @Nullable SignalId evidence) {
        return new ChangeVote(OKAFOR, vote(HIRE), new Cause(speaker, evidence), DEBRIEF);
    }

    // domain §2, invariant 12
    @Test
    void theFirstEventFixesTheRulebooksVersionAndTheRules() {
        debrief.given().when(open(MEMBERS)).then(opened(MAJORITY));
        debrief.given(opened(MAJORITY))
                .when(open(MEMBERS))
                .thenRefused("The debrief is open already.");
    }

    // domain §2, invariant 4
    @Test
    void aDebriefNeedsItsQuorumAndAShadowDoesNotCount() {
        debrief.given()
                .when(open(MEMBERS.stream().filter(each -> !each.person().equals(LIND)).toList()))
                .thenRefused("The debrief needs 3 voters and has 2.");
    }

    @Test
    void aDebriefHasOneChair() {
        debrief.given()
                .when(
                        open(
                                List.of(
                                        new Member(OKAFOR, Role.INTERVIEWER),
                                        new Member(LIND, Role.INTERVIEWER),
                                        new Member(MORI, Role.BAR_RAISER))))
                .thenRefused("A debrief has one chair.");
    }

    // domain §2, invariant 4
    @Test
    void aShadowNeverVotes() {
        debrief.given(opened(MAJORITY))
                .when(castBy(SATO, WEIGHED_LATENCY))
                .thenRefused("sato is a shadow and does not vote.");
        debrief.given(DISCUSSING)
                .and(LIND_SPOKE)
                .when(new ChangeVote(SATO, vote(HIRE), new Cause(LIND, null), DEBRIEF))
                .thenRefused("sato has no vote to change.");
    }

    // domain §2, invariant 2
    @Test
    void noVoteIsWithoutEvidence() {
        debrief.given(opened(MAJORITY))
                .when(castBy(OKAFOR))
                .thenRefused("A vote names the evidence it rests on.");
        debrief.given(opened(MAJORITY))
                .when(castBy(OKAFOR, new SignalId("S-9")))
                .thenRefused("No interviewer recorded S-9.");
    }

    @Test
    void onlyMembersVoteAndEachOnce() {
        debrief.given(opened(MAJORITY))
                .when(castBy(NOBODY, WEIGHED_LATENCY))
                .thenRefused("nobody is not in this debrief.");
        debrief.given(opened(MAJORITY), cast(OKAFOR, HIRE))
                .when(castBy(OKAFOR, WEIGHED_LATENCY))
                .thenRefused("okafor has cast an initial vote already.");
    }

    @Test
    void aConvictionIsOneToFive() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new DebriefVote(HIRE, 0))
                .withMessage("A vote's conviction is 1 to 5.");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new DebriefVote(HIRE, 6));
    }

    // domain §2, invariant 5
    @Test
    void initialVotesAreRevealedOnlyWhenAllAreCast() {
        var reveal = new RevealVotes(DEBRIEF);
        debrief.given(opened(MAJORITY), cast(MORI, HIRE), cast(OKAFOR, NO_HIRE))
                .when(reveal)
                .thenRefused("Initial votes stay sealed: 1 still to be cast.");
        debrief.given(opened(MAJORITY), cast(MORI, HIRE), cast(OKAFOR, NO_HIRE))
                .when(castBy(LIND, WEIGHED_LATENCY))
                .then(cast(LIND, HIRE));
        debrief.given(opened(MAJORITY), cast(MORI, HIRE), cast(OKAFOR, NO_HIRE), cast(LIND, HIRE))
                .when(reveal)
                .then(new InitialVotesRevealed(DEBRIEF));
    }

    // domain §2, invariant 5
    @Test
    void nobodySpeaksOrChangesAVoteBeforeTheReveal() {
        var words = "The committee is not in discussion.";
        debrief.given(opened(MAJORITY), cast(OKAFOR, NO_HIRE))
                .when(new MakeStatement(LIND, "Wait.", List.of(), DEBRIEF))
                .thenRefused(words);
        debrief.given(opened(MAJORITY), cast(OKAFOR, NO_HIRE))
                .when(change(LIND, null))
                .thenRefused(words);
        debrief.given(DISCUSSING)
                .when(castBy(OKAFOR, WEIGHED_LATENCY))
                .thenRefused("The straw poll is not open.");
    }

    @Test
    void membersSpeakAndCiteWhatWasRecorded() {
        debrief.given(DISCUSSING)
                .when(new MakeStatement(SATO, "I saw it too.", List.of(WEIGHED_LATENCY), DEBRIEF))
                .then(new StatementMade(SATO, "I saw it too.", List.of(WEIGHED_LATENCY), DEBRIEF));
        debrief.given(DISCUSSING)
                .when(new MakeStatement(NOBODY, "Hello.", List.of(), DEBRIEF))
                .thenRefused("nobody is not in this debrief.");
        debrief.given(DISCUSSING)
                .when(new MakeStatement(LIND, "Look.", List.of(new SignalId("S-9")), DEBRIEF))
                .thenRefused("No interviewer recorded S-9.");
    }

    @Test
    void anImpossibleHistoryIsNoRefusal() {
        debrief.given().cannotBeFollowedBy(LIND_SPOKE);
        debrief.given(opened(MAJORITY)).cannotBeFollowedBy(LIND_SPOKE);
        debrief.given(DISCUSSING).cannotBeFollowedBy(cast(OKAFOR, HIRE));
        debrief.given(DISCUSSING).and(new VoteCalled(MORI, DEBRIEF)).cannotBeFollowedBy(LIND_SPOKE);
    }
}
