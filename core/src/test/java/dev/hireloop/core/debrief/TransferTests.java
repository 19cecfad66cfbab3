package dev.hireloop.core.debrief;

import static dev.hireloop.core.TestDebrief.DEBRIEF;
import static dev.hireloop.core.TestDebrief.opened;
import static dev.hireloop.core.TestDebrief.revealed;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MEMBERS;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestRulebook.MAJORITY;
import static dev.hireloop.core.TestRulebook.REF;
import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.NO_HIRE;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.TestDebrief;
import dev.hireloop.core.debrief.DebriefCommand.OpenDebrief;
import dev.hireloop.core.debrief.DebriefCommand.ReachDecision;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached.FinalVote;
import dev.hireloop.core.debrief.DebriefEvent.VoteCalled;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Transfer;
import dev.hireloop.core.shared.Transfer.Grant;
import dev.hireloop.core.shared.Transfer.Sponsor;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/** domain 50, 51; domain §2, invariant 11. */
class TransferTests {

    private static final Sponsor WITH_A_METRIC =
            new Sponsor("Uma Perez", Grant.PRODUCT_METRIC, "weekly applicants");
    private static final Sponsor WITH_A_DATE =
            new Sponsor("Uma Perez", Grant.LAUNCH_DATE, "the spring launch");

    private static final Reason BY_MAJORITY = new Reason.ByScheme(DecisionScheme.MAJORITY);
    private static final VoteCalled CALLED = new VoteCalled(MORI, DEBRIEF);
    private static final ReachDecision DECIDE = new ReachDecision(DEBRIEF);

    private final DeciderSpec<Debrief, DebriefCommand, DebriefEvent> debrief =
            new DeciderSpec<>(Debrief.NOT_OPENED, Debrief::decide, Debrief::evolve);

    private static DebriefOpened sponsoredBy(@Nullable Sponsor sponsor) {
        return opened(MAJORITY, List.of(), List.of(), new Transfer("TPM", sponsor));
    }

    private static DecisionReached reached(
            Decision decision, Reason reason, Rating interviewers, PersonId... dissent) {
        return new DecisionReached(
                decision,
                reason,
                List.of(
                        new FinalVote(OKAFOR, interviewers),
                        new FinalVote(LIND, interviewers),
                        new FinalVote(MORI, HIRE)),
                List.of(dissent),
                DEBRIEF);
    }

    // domain 51; domain §2, invariant 11
    @Test
    void theFirstEventNamesTheTransferAndItsSponsor() {
        var opened = sponsoredBy(WITH_A_METRIC);
        debrief.given()
                .when(
                        new OpenDebrief(
                                REF,
                                MAJORITY,
                                MEMBERS,
                                List.of(),
                                List.of(),
                                new Transfer("TPM", WITH_A_METRIC),
                                TestDebrief.EVIDENCE,
                                DEBRIEF))
                .then(opened);
    }

    // domain 50; domain §2, invariant 11
    @Test
    void aTransferThatNobodySponsorsIsHeld() {
        debrief.given(revealed(sponsoredBy(null), HIRE, HIRE, HIRE))
                .and(CALLED)
                .when(DECIDE)
                .then(reached(Decision.HOLD, new Reason.NoSponsor(), HIRE));
    }

    // domain 50; domain §2, invariant 11
    @Test
    void aLaunchDateDoesNotDo() {
        debrief.given(revealed(sponsoredBy(WITH_A_DATE), HIRE, HIRE, HIRE))
                .and(CALLED)
                .when(DECIDE)
                .then(reached(Decision.HOLD, new Reason.NoSponsor(), HIRE));
    }

    // domain 50; domain §2, invariant 11
    @Test
    void aSponsorsMetricLetsTheVotesDecide() {
        debrief.given(revealed(sponsoredBy(WITH_A_METRIC), HIRE, HIRE, HIRE))
                .and(CALLED)
                .when(DECIDE)
                .then(reached(Decision.HIRE, BY_MAJORITY, HIRE));
    }

    // domain 51; domain §2, invariant 11
    @Test
    void noSponsorMakesUpForTheTargetTeamsVotes() {
        for (DebriefOpened opened : List.of(sponsoredBy(WITH_A_METRIC), sponsoredBy(null))) {
            debrief.given(revealed(opened, NO_HIRE, NO_HIRE, HIRE))
                    .and(CALLED)
                    .when(DECIDE)
                    .then(reached(Decision.NO_HIRE, BY_MAJORITY, NO_HIRE, MORI));
        }
    }
}
