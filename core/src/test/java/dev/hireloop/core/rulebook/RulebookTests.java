package dev.hireloop.core.rulebook;

import static dev.hireloop.core.TestRulebook.ARCHITECTURE;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.RULEBOOK;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookRef;

import org.junit.jupiter.api.Test;

import java.util.List;

class RulebookTests {

    @Test
    void aRulebookFindsWhatItKnows() {
        assertThat(RULEBOOK.round(DEEP_DIVE)).map(Round::name).contains("Technical Deep Dive");
        assertThat(RULEBOOK.round(new RoundId("lunch"))).isEmpty();
        assertThat(RULEBOOK.competency(ARCHITECTURE)).map(Competency::weight).contains(1.5);
        assertThat(RULEBOOK.competency(new CompetencyId("juggling"))).isEmpty();
        assertThat(RULEBOOK.behaviour(new BehaviourId("gantt-chart")))
                .map(Behaviour::polarity)
                .contains(Polarity.FOR);
        assertThat(RULEBOOK.behaviour(new BehaviourId("whistling"))).isEmpty();
    }

    // domain §2, invariant 12
    @Test
    void aVersionCountsFromOne() {
        assertThat(RULEBOOK.ref()).hasToString("example-tpm@3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RulebookRef(RULEBOOK.ref().id(), 0));
    }

    @Test
    void numbersStayInTheirRanges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Competency(ARCHITECTURE, "Architecture", Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Competency(ARCHITECTURE, "Architecture", 3.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Round(DEEP_DIVE, "Deep Dive", 0, List.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DebriefRules(DecisionScheme.MAJORITY, 0, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Committee("engineering", 0))
                .withMessage("A committee has at least its chair, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeShare("Meetings", 101))
                .withMessage("A share is 1 to 100 percent, not 101");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeShare("Meetings", 0));
    }

    // domain §2, decision rules
    @Test
    void theSameRulesMayDecideInAnotherWay() {
        var consensus = RULEBOOK.deciding(DecisionScheme.CONSENSUS_OR_HOLD);
        assertThat(consensus.debrief())
                .isEqualTo(
                        new DebriefRules(
                                DecisionScheme.CONSENSUS_OR_HOLD,
                                RULEBOOK.debrief().quorum(),
                                RULEBOOK.debrief().vetoRoles()));
        assertThat(consensus).isNotEqualTo(RULEBOOK);
        assertThat(consensus.deciding(RULEBOOK.debrief().scheme())).isEqualTo(RULEBOOK);
    }

    // domain 27, 29
    @Test
    void aPolarityHasASign() {
        assertThat(Polarity.values()).extracting(Polarity::sign).containsExactly(1, -1, 0, 0);
    }
}
