package dev.hireloop.core.debrief;

import static dev.hireloop.core.TestDebrief.DEBRIEF;
import static dev.hireloop.core.TestDebrief.opened;
import static dev.hireloop.core.TestDebrief.revealed;
import static dev.hireloop.core.TestDebrief.vote;
import static dev.hireloop.core.TestLoop.ALIGNED_TEAMS;
import static dev.hireloop.core.TestLoop.MISSED_CONSISTENCY;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestRulebook.MAJORITY;
import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.NO_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_HIRE;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.debrief.DebriefCommand.ChangeVote;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/** domain §2, invariant 6. */
class VoteChangeTests {

    private static final List<DebriefEvent> DISCUSSING =
            revealed(opened(MAJORITY), NO_HIRE, HIRE, HIRE);

    private static final StatementMade LIND_SPOKE =
            new StatementMade(LIND, "She aligned five teams.", List.of(ALIGNED_TEAMS), DEBRIEF);

    private final DeciderSpec<Debrief, DebriefCommand, DebriefEvent> debrief =
            new DeciderSpec<>(Debrief.NOT_OPENED, Debrief::decide, Debrief::evolve);

    private static ChangeVote change(@Nullable PersonId speaker, @Nullable SignalId evidence) {
        return new ChangeVote(OKAFOR, vote(HIRE), new Cause(speaker, evidence), DEBRIEF);
    }

    @Test
    void everyVoteChangeNamesItsCause() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Cause(null, null))
                .withMessage("A vote changes for a reason: name the speaker or the evidence.");
        for (Cause cause :
                List.of(
                        new Cause(LIND, null),
                        new Cause(null, ALIGNED_TEAMS),
                        new Cause(LIND, ALIGNED_TEAMS))) {
            debrief.given(DISCUSSING)
                    .and(LIND_SPOKE)
                    .when(new ChangeVote(OKAFOR, vote(HIRE), cause, DEBRIEF))
                    .then(new VoteChanged(OKAFOR, vote(NO_HIRE), vote(HIRE), cause, DEBRIEF));
        }
    }

    @Test
    void theCauseOfAVoteChangeActuallyHappened() {
        debrief.given(DISCUSSING)
                .and(LIND_SPOKE)
                .when(change(MORI, null))
                .thenRefused("mori has not spoken in this debrief.");
        debrief.given(DISCUSSING)
                .and(LIND_SPOKE)
                .when(change(LIND, MISSED_CONSISTENCY))
                .thenRefused("S-2 has not been cited in this debrief.");
    }

    @Test
    void nobodyIsTheCauseOfTheirOwnChange() {
        debrief.given(DISCUSSING)
                .and(new StatementMade(OKAFOR, "On reflection…", List.of(), DEBRIEF))
                .when(change(OKAFOR, null))
                .thenRefused("okafor cannot be the cause of their own change.");
    }

    @Test
    void aVoteChangesIntoAnotherOne() {
        debrief.given(DISCUSSING)
                .and(LIND_SPOKE)
                .when(new ChangeVote(MORI, vote(HIRE), new Cause(LIND, null), DEBRIEF))
                .thenRefused("mori votes so already.");
        var moved =
                new VoteChanged(
                        OKAFOR, vote(NO_HIRE), vote(STRONG_HIRE), new Cause(LIND, null), DEBRIEF);
        debrief.given(DISCUSSING)
                .and(LIND_SPOKE, moved)
                .when(new ChangeVote(OKAFOR, vote(NO_HIRE), new Cause(LIND, null), DEBRIEF))
                .then(
                        new VoteChanged(
                                OKAFOR,
                                vote(STRONG_HIRE),
                                vote(NO_HIRE),
                                new Cause(LIND, null),
                                DEBRIEF));
    }
}
