package dev.hireloop.core.debrief;

import static dev.hireloop.core.TestDebrief.DEBRIEF;
import static dev.hireloop.core.TestDebrief.opened;
import static dev.hireloop.core.TestDebrief.revealed;
import static dev.hireloop.core.TestLoop.MISSED_CONSISTENCY;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.MAJORITY;
import static dev.hireloop.core.TestRulebook.rules;
import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.NO_HIRE;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.rulebook.Ballot;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What votes would have come to, had they been others or fewer; Mori is the chair. */
class RecountTests {

    private static Discussion discussion(List<DebriefEvent> events, DebriefEvent... more) {
        var debrief = Debrief.NOT_OPENED;
        for (DebriefEvent event : events) {
            debrief = Debrief.evolve(debrief, event);
        }
        for (DebriefEvent event : more) {
            debrief = Debrief.evolve(debrief, event);
        }
        return (Discussion) debrief;
    }

    private static Discussion voted(
            DecisionScheme scheme, Rating okafors, Rating linds, Rating moris) {
        return discussion(revealed(opened(rules(scheme)), okafors, linds, moris));
    }

    @Test
    void aBareMajorityTurnsWithoutOneOfItsVotes() {
        var votes = voted(DecisionScheme.MAJORITY, HIRE, HIRE, NO_HIRE);
        assertThat(Verdict.without(OKAFOR, votes)).isEqualTo(Decision.NO_HIRE);
        assertThat(Verdict.without(LIND, votes)).isEqualTo(Decision.NO_HIRE);
        assertThat(Verdict.without(MORI, votes)).isEqualTo(Decision.HIRE);
    }

    @Test
    void aHoldEndsWithoutTheOneWhoDisagrees() {
        var votes = voted(DecisionScheme.CONSENSUS_OR_HOLD, HIRE, NO_HIRE, HIRE);
        assertThat(Verdict.without(LIND, votes)).isEqualTo(Decision.HIRE);
        assertThat(Verdict.without(MORI, votes)).isEqualTo(Decision.HOLD);
    }

    @Test
    void aVetoGoesWithWhoeverCastIt() {
        var vetoed =
                discussion(
                        revealed(
                                opened(rules(DecisionScheme.MAJORITY, Role.CHAIR)),
                                HIRE,
                                HIRE,
                                NO_HIRE),
                        new VetoCast(MORI, List.of(MISSED_CONSISTENCY), DEBRIEF));
        assertThat(Verdict.without(MORI, vetoed)).isEqualTo(Decision.HIRE);
        assertThat(Verdict.without(LIND, vetoed)).isEqualTo(Decision.NO_HIRE);
    }

    @Test
    void nobodyDecidesWithoutTheChairWhoDecidesAlone() {
        var yes = voted(DecisionScheme.CHAIR_DECIDES, NO_HIRE, NO_HIRE, HIRE);
        assertThat(Verdict.without(MORI, yes)).isEqualTo(Decision.HOLD);
        assertThat(Verdict.without(LIND, yes)).isEqualTo(Decision.HIRE);
    }

    @Test
    void aFailedGateNeedsNobody() {
        var failed = discussion(revealed(opened(MAJORITY, DEEP_DIVE), HIRE, HIRE, HIRE));
        assertThat(Verdict.without(MORI, failed)).isEqualTo(Decision.NO_HIRE);
        assertThat(Verdict.of(failed, Verdict.ballots(failed))).isEqualTo(Decision.NO_HIRE);
    }

    @Test
    void otherVotesAreCountedByTheSameRules() {
        var votes = voted(DecisionScheme.MAJORITY, HIRE, HIRE, NO_HIRE);
        assertThat(Verdict.of(votes, Verdict.ballots(votes))).isEqualTo(Decision.HIRE);
        assertThat(
                        Verdict.of(
                                votes,
                                List.of(
                                        new Ballot(OKAFOR, Role.INTERVIEWER, HIRE, 3),
                                        new Ballot(LIND, Role.INTERVIEWER, NO_HIRE, 3),
                                        new Ballot(MORI, Role.CHAIR, NO_HIRE, 3))))
                .isEqualTo(Decision.NO_HIRE);
    }
}
