package dev.hireloop.core.calibration;

import static dev.hireloop.core.TestLoop.MISSED_CONSISTENCY;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.L5;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.L7;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.REF;
import static dev.hireloop.core.calibration.Calibrations.NOW;
import static dev.hireloop.core.calibration.Calibrations.OPENED;
import static dev.hireloop.core.calibration.Calibrations.opened;
import static dev.hireloop.core.calibration.Calibrations.proposed;
import static dev.hireloop.core.calibration.Calibrations.settled;
import static dev.hireloop.core.calibration.Calibrations.shown;
import static dev.hireloop.core.calibration.Calibrations.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.TestProductLoop;
import dev.hireloop.core.calibration.CalibrationCommand.MakeRemark;
import dev.hireloop.core.calibration.CalibrationCommand.OpenCalibration;
import dev.hireloop.core.calibration.CalibrationCommand.PresentScope;
import dev.hireloop.core.calibration.CalibrationCommand.ProposeLevel;
import dev.hireloop.core.calibration.CalibrationCommand.SettleLevel;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.calibration.LevelingCalibration.Calibrating;
import dev.hireloop.core.shared.Band;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.core.shared.SignalId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;

/**
 * How a hire gets its level. What work supports is in {@link ScopeTests}, titles are in {@link
 * TitleTests}, promotions in {@link PromotionTests}.
 */
class LevelingCalibrationTests {

    private static final Level L4 = new Level(4);
    private static final SettleLevel SETTLE = new SettleLevel(NOW);

    private final DeciderSpec<LevelingCalibration, CalibrationCommand, CalibrationEvent>
            calibration = Calibrations.spec();

    private static OpenCalibration open(Decision decision, Level target, SignalId... barred) {
        return new OpenCalibration(
                decision, REF, COMPANY, LADDER, target, null, List.of(barred), NOW);
    }

    private static NoLevelSupported noLevel(SignalId... because) {
        return new NoLevelSupported(List.of(because), NOW);
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

    @Test
    void itOpensOnce() {
        calibration
                .given(OPENED)
                .when(open(Decision.HIRE, L6))
                .thenRefused("The calibration has been opened already.");
    }

    @Test
    void scopeIsShownAndALevelProposed() {
        calibration.given(OPENED).when(new PresentScope(LIND, work(L6), NOW)).then(shown(L6));
        calibration.given(OPENED).when(new ProposeLevel(MORI, L6, NOW)).then(proposed(L6));
    }

    @Test
    void peopleSpeakAndTheirRemarksAreCounted() {
        var remark = new RemarkMade(LIND, "She kept the lights on.", NOW);
        calibration
                .given(OPENED)
                .when(new MakeRemark(LIND, "She kept the lights on.", NOW))
                .then(remark);
        assertThat(calibration.given(OPENED, remark, shown(L6), remark).state())
                .isInstanceOfSatisfying(
                        Calibrating.class, state -> assertThat(state.remarks()).isEqualTo(2));
    }

    @Test
    void everyLevelIsOnTheLadder() {
        var words = "The ladder has no L4.";
        calibration.given().when(open(Decision.HIRE, L4)).thenRefused(words);
        calibration.given(OPENED).when(new PresentScope(LIND, work(L4), NOW)).thenRefused(words);
        calibration.given(OPENED).when(new ProposeLevel(MORI, L4, NOW)).thenRefused(words);
    }

    // domain §2, invariant 9
    @Test
    void theOfferedLevelIsAtMostTheHighestEvidenced() {
        calibration
                .given(OPENED, shown(L6), shown(L5), proposed(L7))
                .when(SETTLE)
                .thenRefused("L7 was proposed, but the evidence reaches L6 only.");
        calibration
                .given(OPENED, shown(L5), shown(L6), proposed(L6))
                .when(SETTLE)
                .then(settled(L6));
    }

    // domain §2, invariant 9; domain 37
    @Test
    void anOfferBelowTheTargetKeepsTheTargetInSight() {
        calibration
                .given(OPENED, shown(L5), proposed(L7), proposed(L5))
                .when(SETTLE)
                .then(new LevelSettled(L5, new Band(COMPANY, L5), L6, NOW));
    }

    // domain §2, invariant 10; domain 48, 49
    @Test
    void theBandDependsOnCompanyAndLevelAlone() {
        assertThat(Arrays.stream(Band.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactly("company", "level");
        for (RulebookRef track : List.of(REF, TestProductLoop.RULEBOOK.ref())) {
            calibration
                    .given(openedOn(track), shown(L6), proposed(L6))
                    .when(SETTLE)
                    .then(new LevelSettled(L6, new Band(COMPANY, L6), L6, NOW));
        }
    }

    private static CalibrationOpened openedOn(RulebookRef track) {
        return new CalibrationOpened(
                Basis.HIRE_DECISION, track, COMPANY, LADDER, L6, null, List.of(), null, NOW);
    }

    // domain §2, invariant 8
    @Test
    void withoutScopeEvidenceNoLevelIsSupported() {
        calibration.given(OPENED).when(SETTLE).then(noLevel());
        calibration.given(OPENED, proposed(L6)).when(SETTLE).then(noLevel());
    }

    // domain 41; domain §2, invariant 8
    @Test
    void whoShowedABarredSignalFindsNoLevelWhateverTheScope() {
        var opened = opened(LADDER, null, MISSED_CONSISTENCY);
        calibration.given().when(open(Decision.HIRE, L6, MISSED_CONSISTENCY)).then(opened);
        calibration
                .given(opened, shown(L7), proposed(L6))
                .when(SETTLE)
                .then(noLevel(MISSED_CONSISTENCY));
        calibration.given(opened).when(SETTLE).then(noLevel(MISSED_CONSISTENCY));
    }

    @Test
    void someoneHasToProposeALevel() {
        calibration
                .given(OPENED, shown(L6))
                .when(SETTLE)
                .thenRefused("Nobody has proposed a level.");
    }

    @Test
    void nothingHappensBeforeItOpensOrOnceItIsClosed() {
        var words = "No calibration is open.";
        calibration.given().when(SETTLE).thenRefused(words);
        calibration.given().when(new MakeRemark(LIND, "Well…", NOW)).thenRefused(words);
        calibration
                .given(OPENED, noLevel())
                .when(new ProposeLevel(MORI, L6, NOW))
                .thenRefused(words);
        calibration
                .given(OPENED, settled(L6))
                .when(new PresentScope(LIND, work(L7), NOW))
                .thenRefused(words);
    }

    @Test
    void anImpossibleHistoryIsNoRefusal() {
        calibration.given().cannotBeFollowedBy(shown(L6));
        calibration.given(OPENED).cannotBeFollowedBy(OPENED);
        calibration.given(OPENED, noLevel()).cannotBeFollowedBy(shown(L6));
    }
}
