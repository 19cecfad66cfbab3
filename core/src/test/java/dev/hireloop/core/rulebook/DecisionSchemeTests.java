package dev.hireloop.core.rulebook;

import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.NO_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_NO_HIRE;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Role;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** domain §2, decision rules. */
class DecisionSchemeTests {

    /** The first ballot is the chair's. */
    private static Decision decide(DecisionScheme scheme, Rating... ratings) {
        List<Ballot> ballots = new ArrayList<>();
        for (Rating rating : ratings) {
            var role = ballots.isEmpty() ? Role.CHAIR : Role.INTERVIEWER;
            ballots.add(ballot(role, rating, 3));
        }
        return scheme.decide(ballots);
    }

    private static Ballot ballot(Role role, Rating rating, int conviction) {
        return new Ballot(new PersonId("voter"), role, rating, conviction);
    }

    @Test
    void aMajorityHires() {
        assertThat(decide(DecisionScheme.MAJORITY, NO_HIRE, HIRE, HIRE)).isEqualTo(Decision.HIRE);
        assertThat(decide(DecisionScheme.MAJORITY, NO_HIRE, NO_HIRE, STRONG_HIRE))
                .isEqualTo(Decision.NO_HIRE);
    }

    @Test
    void aTieIsNoMajority() {
        assertThat(decide(DecisionScheme.MAJORITY, STRONG_HIRE, STRONG_HIRE, NO_HIRE, NO_HIRE))
                .isEqualTo(Decision.NO_HIRE);
    }

    @Test
    void unanimityBreaksOnOneVoice() {
        assertThat(decide(DecisionScheme.UNANIMITY, HIRE, STRONG_HIRE)).isEqualTo(Decision.HIRE);
        assertThat(decide(DecisionScheme.UNANIMITY, STRONG_HIRE, STRONG_HIRE, NO_HIRE))
                .isEqualTo(Decision.NO_HIRE);
    }

    @Test
    void consensusHoldsWhenVotersDisagree() {
        assertThat(decide(DecisionScheme.CONSENSUS_OR_HOLD, HIRE, STRONG_HIRE))
                .isEqualTo(Decision.HIRE);
        assertThat(decide(DecisionScheme.CONSENSUS_OR_HOLD, NO_HIRE, STRONG_NO_HIRE))
                .isEqualTo(Decision.NO_HIRE);
        assertThat(decide(DecisionScheme.CONSENSUS_OR_HOLD, STRONG_HIRE, STRONG_HIRE, NO_HIRE))
                .isEqualTo(Decision.HOLD);
    }

    @Test
    void aWeightedMeanHiresAboveTheMiddleOfTheScale() {
        assertThat(decide(DecisionScheme.WEIGHTED_MEAN, STRONG_HIRE, NO_HIRE, NO_HIRE))
                .isEqualTo(Decision.HIRE);
        assertThat(decide(DecisionScheme.WEIGHTED_MEAN, HIRE, NO_HIRE)).isEqualTo(Decision.NO_HIRE);
        assertThat(decide(DecisionScheme.WEIGHTED_MEAN, HIRE, HIRE, STRONG_NO_HIRE))
                .isEqualTo(Decision.NO_HIRE);
    }

    @Test
    void inAWeightedMeanWhoIsSureCountsForMore() {
        var sure = ballot(Role.INTERVIEWER, HIRE, 5);
        var unsure = ballot(Role.CHAIR, NO_HIRE, 4);
        assertThat(DecisionScheme.WEIGHTED_MEAN.decide(List.of(sure, unsure)))
                .isEqualTo(Decision.HIRE);
        assertThat(
                        DecisionScheme.WEIGHTED_MEAN.decide(
                                List.of(ballot(Role.INTERVIEWER, HIRE, 4), unsure)))
                .isEqualTo(Decision.NO_HIRE);
    }

    @Test
    void aBarRaisersNoOutweighsAMajority() {
        assertThat(withBarRaiser(NO_HIRE, STRONG_HIRE, STRONG_HIRE)).isEqualTo(Decision.NO_HIRE);
        assertThat(withBarRaiser(HIRE, STRONG_HIRE, NO_HIRE)).isEqualTo(Decision.HIRE);
    }

    @Test
    void aBarRaisersYesIsNoMajority() {
        assertThat(withBarRaiser(STRONG_HIRE, NO_HIRE, NO_HIRE)).isEqualTo(Decision.NO_HIRE);
        assertThat(withBarRaiser(STRONG_HIRE, NO_HIRE)).isEqualTo(Decision.NO_HIRE);
    }

    @Test
    void withoutABarRaiserAMajorityDecides() {
        assertThat(decide(DecisionScheme.BAR_RAISER_VETO, NO_HIRE, HIRE, HIRE))
                .isEqualTo(Decision.HIRE);
        assertThat(decide(DecisionScheme.BAR_RAISER_VETO, HIRE, NO_HIRE))
                .isEqualTo(Decision.NO_HIRE);
    }

    private static Decision withBarRaiser(Rating barRaisers, Rating... others) {
        List<Ballot> ballots = new ArrayList<>();
        ballots.add(ballot(Role.BAR_RAISER, barRaisers, 3));
        for (Rating rating : others) {
            ballots.add(ballot(Role.INTERVIEWER, rating, 3));
        }
        return DecisionScheme.BAR_RAISER_VETO.decide(ballots);
    }

    @Test
    void theChairMayDecideAgainstEveryoneElse() {
        assertThat(decide(DecisionScheme.CHAIR_DECIDES, HIRE, NO_HIRE, STRONG_NO_HIRE))
                .isEqualTo(Decision.HIRE);
        assertThat(decide(DecisionScheme.CHAIR_DECIDES, NO_HIRE, STRONG_HIRE, STRONG_HIRE))
                .isEqualTo(Decision.NO_HIRE);
    }
}
