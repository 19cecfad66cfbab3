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
            ballots.add(new Ballot(new PersonId("voter-" + ballots.size()), role, rating));
        }
        return scheme.decide(ballots);
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
    void theChairMayDecideAgainstEveryoneElse() {
        assertThat(decide(DecisionScheme.CHAIR_DECIDES, HIRE, NO_HIRE, STRONG_NO_HIRE))
                .isEqualTo(Decision.HIRE);
        assertThat(decide(DecisionScheme.CHAIR_DECIDES, NO_HIRE, STRONG_HIRE, STRONG_HIRE))
                .isEqualTo(Decision.NO_HIRE);
    }
}
