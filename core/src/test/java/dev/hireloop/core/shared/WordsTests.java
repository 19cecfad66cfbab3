package dev.hireloop.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class WordsTests {

    // domain §2, the rating scale
    @ParameterizedTest
    @CsvSource({
        "-3, STRONG_NO_HIRE",
        "1.49, STRONG_NO_HIRE",
        "1.5, NO_HIRE",
        "2.49, NO_HIRE",
        "2.5, HIRE",
        "3.5, STRONG_HIRE",
        "9, STRONG_HIRE"
    })
    void aPositionIsRoundedHalfUpAndClipped(double position, Rating nearest) {
        assertThat(Rating.nearest(position)).isEqualTo(nearest);
    }

    @Test
    void aMeanRatingIsTheNearest() {
        assertThat(Rating.mean(List.of(Rating.STRONG_HIRE, Rating.HIRE)))
                .isEqualTo(Rating.STRONG_HIRE);
        assertThat(Rating.mean(List.of(Rating.HIRE, Rating.NO_HIRE))).isEqualTo(Rating.HIRE);
        assertThat(Rating.mean(List.of(Rating.NO_HIRE, Rating.NO_HIRE, Rating.HIRE)))
                .isEqualTo(Rating.NO_HIRE);
    }

    // domain 39
    @Test
    void workNamesItsScopeOrItsLevel() {
        var scope = new ScopeId("one-team");
        var level = new Level(5);
        assertThat(new Work(scope, null, "", null).scope()).isEqualTo(scope);
        assertThat(new Work(null, level, "", null).level()).isEqualTo(level);
        var words = "Work names its scope or its level, one of the two";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Work(null, null, "", null))
                .withMessage(words);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Work(scope, level, "", null))
                .withMessage(words);
    }

    // domain 50
    @Test
    void onlyAMetricIsAMetric() {
        assertThat(new Transfer("TPM", null).hasMetric()).isFalse();
        assertThat(sponsored(Transfer.Grant.LAUNCH_DATE).hasMetric()).isFalse();
        assertThat(sponsored(Transfer.Grant.PRODUCT_METRIC).hasMetric()).isTrue();
    }

    private static Transfer sponsored(Transfer.Grant grant) {
        return new Transfer("TPM", new Transfer.Sponsor("Uma Perez", grant, "Sign-ups"));
    }

    @Test
    void aRatingHasPointsAndASideButNoMiddle() {
        assertThat(Rating.values()).extracting(Rating::points).containsExactly(1, 2, 3, 4);
        assertThat(Rating.values())
                .extracting(Rating::isHire)
                .containsExactly(false, false, true, true);
        assertThat(Rating.STRONG_NO_HIRE).hasToString("Strong No Hire");
    }

    @Test
    void levelsCompareByNumber() {
        assertThat(Level.parse("L10")).isEqualTo(new Level(10)).hasToString("L10");
        assertThat(new Level(10)).isGreaterThan(new Level(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L0", "L13", "l6", "L06", "6", "L6 "})
    void otherTextIsNoLevel(String text) {
        assertThat(Level.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.parse(text))
                .withMessage("'" + text + "' is no level, such as L6");
    }

    @Test
    void aLevelIsOneToTwelve() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Level(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Level(13));
    }

    @Test
    void momentsOrderBySessionThenSecond() {
        assertThat(new Moment(2, 0)).isGreaterThan(new Moment(1, 3_600));
        assertThat(new Moment(1, 61)).isGreaterThan(new Moment(1, 60));
        assertThat(new Moment(1, 60).nextSession()).isEqualTo(new Moment(2, 0));
        assertThat(new Moment(1, 60).plusSeconds(5)).isEqualTo(new Moment(1, 65));
    }

    @Test
    void aMomentWaitsButNeverGoesBack() {
        var moment = new Moment(1, 60);
        assertThat(moment.notBefore(90)).isEqualTo(new Moment(1, 90));
        assertThat(moment.notBefore(30)).isEqualTo(moment);
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment(0, -1));
    }

    @Test
    void aClockShowsMinutesAndSeconds() {
        assertThat(new Moment(1, 5).clock()).isEqualTo("0:05");
        assertThat(new Moment(1, 26 * 60 + 5).clock()).isEqualTo("26:05");
        assertThat(new Moment(1, 90 * 60 + 42).clock()).isEqualTo("90:42");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "okafor", "technical-deep-dive", "round-2", "7"})
    void wordsJoinedByHyphensAreIds(String value) {
        assertThat(Slug.isValid(value)).isTrue();
        assertThat(new RoundId(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "Okafor", "a b", "a_b", "é", "a/b", "a\n"})
    void otherTextIsNoId(String value) {
        assertThat(Slug.isValid(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoundId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompetencyId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new BehaviourId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new RulebookId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScopeId(value));
    }

    @Test
    void anIdHasSixtyFourCharactersAtMost() {
        assertThat(Slug.isValid("a".repeat(64))).isTrue();
        assertThat(Slug.isValid("a".repeat(65))).isFalse();
    }

    @Test
    void aSignalIdMayHaveCapitals() {
        assertThat(new SignalId("S-14")).hasToString("S-14");
        assertThat(SignalId.isValid("-14")).isFalse();
        assertThat(SignalId.isValid("S".repeat(33))).isFalse();
    }

    @Test
    void aRefusalCarriesItsReason() {
        Refused.unless(true, "Unseen.");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Refused.unless(false, "Not now."))
                .withMessage("Not now.");
        Refused.unless(true, () -> fail("Nobody asked for a reason."));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Refused.unless(false, () -> "Not " + "now."))
                .withMessage("Not now.");
    }
}
