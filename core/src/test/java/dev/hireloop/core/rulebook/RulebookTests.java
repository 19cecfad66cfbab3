package dev.hireloop.core.rulebook;

import static dev.hireloop.core.TestRulebook.ARCHITECTURE;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.L5;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.RULEBOOK;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hireloop.core.rulebook.Ladder.Rung;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookRef;

import org.junit.jupiter.api.Test;

import java.util.List;

class RulebookTests {

    @Test
    void aLadderRisesFromRungToRung() {
        var senior = new Rung(L5, "Senior", "one team");
        var lead = new Rung(L6, "Lead", "several teams");
        assertThat(new Ladder(List.of(senior, lead)).rung(L6)).contains(lead);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ladder(List.of(lead, senior)))
                .withMessage("A ladder rises from rung to rung");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ladder(List.of(senior, senior)));
    }

    @Test
    void aLadderHasOnlyItsOwnLevels() {
        assertThat(LADDER.rung(new Level(4))).isEmpty();
    }

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
    }

    @Test
    void aPolarityHasASign() {
        assertThat(Polarity.values()).extracting(Polarity::sign).containsExactly(1, -1, 0);
    }
}
