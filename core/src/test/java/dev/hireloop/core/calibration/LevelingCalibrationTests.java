package dev.hireloop.core.calibration;

import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.L5;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.L7;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.REF;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.calibration.CalibrationCommand.OpenCalibration;
import dev.hireloop.core.calibration.CalibrationCommand.OpenPromotionCalibration;
import dev.hireloop.core.calibration.CalibrationCommand.PresentScope;
import dev.hireloop.core.calibration.CalibrationCommand.ProposeLevel;
import dev.hireloop.core.calibration.CalibrationCommand.SettleLevel;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.LevelProposed;
import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.shared.Band;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

class LevelingCalibrationTests {

    private static final Moment NOW = new Moment(5, 0);
    private static final Level L4 = new Level(4);

    private static final CalibrationOpened OPENED = opened(Basis.HIRE_DECISION);

    private final DeciderSpec<LevelingCalibration, CalibrationCommand, CalibrationEvent>
            calibration =
                    new DeciderSpec<>(
                            LevelingCalibration.NOT_OPENED,
                            LevelingCalibration::decide,
                            LevelingCalibration::evolve);

    private static CalibrationOpened opened(Basis basis) {
        return new CalibrationOpened(basis, REF, COMPANY, LADDER, L6, NOW);
    }

    private static OpenCalibration open(Decision decision, Level target) {
        return new OpenCalibration(decision, REF, COMPANY, LADDER, target, NOW);
    }

    private static ScopeEvidencePresented shown(Level level) {
        return new ScopeEvidencePresented(LIND, level, "Ran a launch", NOW);
    }

    private static LevelProposed proposed(Level level) {
        return new LevelProposed(MORI, level, NOW);
    }

    // domain §2, invariants 8 and 12
    @Test
    void itOpensOnAHireDecisionAndFixesTheRulebooksVersion() {
        calibration.given().when(open(Decision.HIRE, L6)).then(OPENED);
    }

    // domain §2, invariant 8
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HIRE")
    void itOpensOnNoOtherDecision(Decision decision) {
        calibration
                .given()
                .when(open(decision, L6))
                .thenRefused("A leveling calibration opens only on a hire decision.");
    }

    // domain §2, invariants 8 and 12; domain 36
    @Test
    void aPromotionIsOpenedAsSuch() {
        calibration
                .given()
                .when(new OpenPromotionCalibration(REF, COMPANY, LADDER, L6, NOW))
                .then(opened(Basis.PROMOTION));
    }

    @Test
    void itOpensOnce() {
        calibration
                .given(OPENED)
                .when(open(Decision.HIRE, L6))
                .thenRefused("The calibration has been opened already.");
    }

    @Test
    void scopeIsShownAndALevelProposed() {
        calibration
                .given(OPENED)
                .when(new PresentScope(LIND, L6, "Ran a launch", NOW))
                .then(shown(L6));
        calibration.given(OPENED).when(new ProposeLevel(MORI, L6, NOW)).then(proposed(L6));
    }

    @Test
    void everyLevelIsOnTheLadder() {
        var words = "The ladder has no L4.";
        calibration.given().when(open(Decision.HIRE, L4)).thenRefused(words);
        calibration.given(OPENED).when(new PresentScope(LIND, L4, "", NOW)).thenRefused(words);
        calibration.given(OPENED).when(new ProposeLevel(MORI, L4, NOW)).thenRefused(words);
    }

    // domain §2, invariant 9
    @Test
    void theOfferedLevelIsAtMostTheHighestEvidenced() {
        calibration
                .given(OPENED, shown(L6), shown(L5), proposed(L7))
                .when(new SettleLevel(NOW))
                .thenRefused("L7 was proposed, but the evidence reaches L6 only.");
        calibration
                .given(OPENED, shown(L5), shown(L6), proposed(L6))
                .when(new SettleLevel(NOW))
                .then(new LevelSettled(L6, new Band(COMPANY, L6), L6, NOW));
    }

    // domain §2, invariant 9; domain 37
    @Test
    void anOfferBelowTheTargetKeepsTheTargetInSight() {
        calibration
                .given(OPENED, shown(L5), proposed(L7), proposed(L5))
                .when(new SettleLevel(NOW))
                .then(new LevelSettled(L5, new Band(COMPANY, L5), L6, NOW));
    }

    // domain §2, invariant 10; domain 48, 49
    @Test
    void theBandDependsOnCompanyAndLevelAlone() {
        assertThat(Arrays.stream(Band.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactly("company", "level");
        var promotion = opened(Basis.PROMOTION);
        calibration
                .given(promotion, shown(L6), proposed(L6))
                .when(new SettleLevel(NOW))
                .then(new LevelSettled(L6, new Band(COMPANY, L6), L6, NOW));
    }

    // domain §2, invariant 8; domain 41
    @Test
    void withoutScopeEvidenceNoLevelIsSupported() {
        calibration.given(OPENED).when(new SettleLevel(NOW)).then(new NoLevelSupported(NOW));
        calibration
                .given(OPENED, proposed(L6))
                .when(new SettleLevel(NOW))
                .then(new NoLevelSupported(NOW));
    }

    @Test
    void someoneHasToProposeALevel() {
        calibration
                .given(OPENED, shown(L6))
                .when(new SettleLevel(NOW))
                .thenRefused("Nobody has proposed a level.");
    }

    @Test
    void nothingHappensBeforeItOpensOrOnceItIsClosed() {
        var words = "No calibration is open.";
        calibration.given().when(new SettleLevel(NOW)).thenRefused(words);
        calibration
                .given(OPENED, new NoLevelSupported(NOW))
                .when(new ProposeLevel(MORI, L6, NOW))
                .thenRefused(words);
        calibration
                .given(OPENED, new LevelSettled(L6, new Band(COMPANY, L6), L6, NOW))
                .when(new PresentScope(LIND, L7, "", NOW))
                .thenRefused(words);
    }

    @Test
    void anImpossibleHistoryIsNoRefusal() {
        calibration.given().cannotBeFollowedBy(shown(L6));
        calibration.given(OPENED).cannotBeFollowedBy(OPENED);
        calibration.given(OPENED, new NoLevelSupported(NOW)).cannotBeFollowedBy(shown(L6));
    }
}
