package dev.hireloop.core.rulebook;

import static dev.hireloop.core.TestProductLoop.DISCUSSION;
import static dev.hireloop.core.TestProductLoop.SENSE;
import static dev.hireloop.core.TestProductLoop.SURVIVES;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.LEADERSHIP;
import static dev.hireloop.core.TestRulebook.MAJORITY;
import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.NO_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_NO_HIRE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hireloop.core.TestProductLoop;
import dev.hireloop.core.TestRulebook;
import dev.hireloop.core.shared.RoundId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What a round's own cards can decide, and which round stands for which. */
class RoundTests {

    private static Round round(
            RoundId id,
            @Nullable Gate gate,
            @Nullable Gate filter,
            @Nullable Compensation survives) {
        return new Round(id, "A Round", 45, List.of(), gate, filter, survives, List.of());
    }

    private static Rulebook rulebook(Round... rounds) {
        return new Rulebook(
                TestRulebook.REF,
                "Example",
                "PM",
                List.of(),
                List.of(rounds),
                MAJORITY,
                LADDER,
                List.of());
    }

    // domain 17, 18
    @Test
    void aRoundHasOneBarAtMost() {
        var words = "A round is a gate, a primary filter or one that can be survived, not two";
        var gate = Gate.EVERY_CARD_HIRE;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round(DISCUSSION, gate, gate, null))
                .withMessage(words);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round(DISCUSSION, gate, null, SURVIVES))
                .withMessage(words);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round(DISCUSSION, null, gate, SURVIVES))
                .withMessage(words);
    }

    // domain 17, 18, 21
    @Test
    void gatesAndFiltersMayAlwaysCloseAndOtherRoundsOnlyIfTheyAreWeak() {
        var good = List.of(STRONG_HIRE, HIRE);
        var weak = List.of(HIRE, NO_HIRE);
        assertThat(round(SENSE, Gate.EVERY_CARD_HIRE, null, null).mayClose(good)).isTrue();
        assertThat(round(SENSE, null, Gate.EVERY_CARD_HIRE, null).mayClose(good)).isTrue();
        assertThat(round(SENSE, null, null, SURVIVES).mayClose(good)).isFalse();
        assertThat(round(SENSE, null, null, SURVIVES).mayClose(weak)).isTrue();
        assertThat(round(SENSE, null, null, null).mayClose(weak)).isFalse();
    }

    // domain 18
    @Test
    void onlyAPrimaryFilterMakesUpForAWeakRound() {
        var weak = round(DISCUSSION, null, null, SURVIVES);
        var filter = round(SENSE, null, Gate.MEAN_ABOVE_MIDDLE, null);
        var gate = round(SENSE, Gate.MEAN_ABOVE_MIDDLE, null, null);
        var plain = round(SENSE, null, null, null);
        assertThat(rulebook(weak, filter).hasFilterFor(weak)).isTrue();
        assertThat(rulebook(weak, filter).hasFilterFor(filter)).isTrue();
        assertThat(rulebook(weak, gate).hasFilterFor(weak)).isFalse();
        assertThat(rulebook(weak, plain).hasFilterFor(weak)).isFalse();
        assertThat(rulebook(weak).hasFilterFor(weak)).isFalse();
    }

    // domain 18
    @Test
    void aRoundThatIsNotWeakNeedsNoFilterToMakeUpForIt() {
        assertThat(SURVIVES.holds(List.of(HIRE), List.of(STRONG_NO_HIRE))).isTrue();
        assertThat(SURVIVES.holds(List.of(NO_HIRE), List.of(STRONG_NO_HIRE))).isFalse();
        assertThat(SURVIVES.holds(List.of(NO_HIRE), List.of(STRONG_HIRE))).isTrue();
        assertThat(SURVIVES.holds(List.of(STRONG_NO_HIRE), List.of(STRONG_HIRE))).isFalse();
    }

    // domain 18, 19
    @Test
    void aRoundStandsForItsCounterpartsOnTheOtherTrack() {
        var product = TestProductLoop.RULEBOOK;
        assertThat(product.roundFor(DEEP_DIVE)).map(Round::id).contains(DISCUSSION);
        assertThat(product.roundFor(DISCUSSION)).map(Round::id).contains(DISCUSSION);
        assertThat(product.roundFor(LEADERSHIP)).isEmpty();
    }

    @Test
    void aRoundOfItsOwnComesBeforeACounterpart() {
        var stands =
                new Round(DISCUSSION, "A Round", 45, List.of(), null, null, null, List.of(SENSE));
        var own = round(SENSE, null, null, null);
        assertThat(rulebook(stands, own).roundFor(SENSE)).contains(own);
    }
}
