package dev.hireloop.core.rulebook;

import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.RULEBOOK;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hireloop.core.rulebook.Fit.Preparation;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.Leaning;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What a candidate brings into every round of a TPM loop. */
class FitTests {

    private static final Fit ANOTHER_TRACK = about(Preparation.ANOTHER_TRACK, null, -1.5);
    private static final Fit GENERIC = about(Preparation.GENERIC, null, -0.75);
    private static final Fit LOGIC = about(null, Leaning.STRUCTURED_LOGIC, 0.2);

    private static Fit about(
            @Nullable Preparation preparation, @Nullable Leaning leaning, double points) {
        return new Fit(preparation, leaning, points, "domain 23");
    }

    private static double fitOf(@Nullable String preparedFor, @Nullable Leaning leaning) {
        return rulebook(ANOTHER_TRACK, GENERIC, LOGIC).fitOf(candidate(preparedFor, leaning));
    }

    private static Rulebook rulebook(Fit... fit) {
        return new Rulebook(
                RULEBOOK.ref(),
                RULEBOOK.company(),
                "TPM",
                RULEBOOK.competencies(),
                RULEBOOK.rounds(),
                RULEBOOK.debrief(),
                RULEBOOK.ladder(),
                RULEBOOK.behaviours(),
                null,
                List.of(fit),
                List.of(),
                List.of(),
                null);
    }

    private static Candidate candidate(@Nullable String preparedFor, @Nullable Leaning leaning) {
        return new Candidate(
                "Noor Haddad",
                "TPM",
                "Elsewhere",
                L6,
                null,
                null,
                preparedFor,
                leaning,
                List.of(),
                null);
    }

    // domain 23
    @Test
    void whoPreparedForTheOtherTrackPaysForIt() {
        assertThat(fitOf("PM", null)).isEqualTo(-1.5);
        assertThat(fitOf("TPM", null)).isZero();
        assertThat(fitOf(null, null)).isZero();
    }

    // domain 23
    @Test
    void genericStoriesFailToo() {
        assertThat(fitOf("generic", null)).isEqualTo(-0.75);
    }

    // domain 57
    @Test
    void theTrackSuitsOneLeaning() {
        assertThat(fitOf(null, Leaning.STRUCTURED_LOGIC)).isEqualTo(0.2);
        assertThat(fitOf(null, Leaning.CREATIVE_STRATEGY)).isZero();
    }

    // domain 23, 57
    @Test
    void preparationAndLeaningAddUp() {
        assertThat(fitOf("PM", Leaning.STRUCTURED_LOGIC)).isEqualTo(-1.5 + 0.2);
    }

    // domain 23, 57
    @Test
    void aFitMayBeAboutBothAtOnce() {
        var both = about(Preparation.THIS_TRACK, Leaning.CREATIVE_STRATEGY, 0.5);
        var rulebook = rulebook(both);
        assertThat(rulebook.fitOf(candidate("TPM", Leaning.CREATIVE_STRATEGY))).isEqualTo(0.5);
        assertThat(rulebook.fitOf(candidate("TPM", null))).isZero();
        assertThat(rulebook.fitOf(candidate(null, Leaning.CREATIVE_STRATEGY))).isZero();
    }

    @Test
    void aFitStaysWithinTheScale() {
        for (double points : new double[] {-3.1, 3.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> about(Preparation.GENERIC, null, points))
                    .withMessage("Points are -3 to 3, not " + points);
        }
    }
}
