package dev.hireloop.core.calibration;

import static dev.hireloop.core.TestLoop.CANDIDATE;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.PANEL;
import static dev.hireloop.core.TestPanel.seat;
import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.L5;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.L7;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.REF;
import static dev.hireloop.core.calibration.Calibrations.NOW;
import static dev.hireloop.core.calibration.Calibrations.OPENED;
import static dev.hireloop.core.calibration.Calibrations.ladder;
import static dev.hireloop.core.calibration.Calibrations.proposed;
import static dev.hireloop.core.calibration.Calibrations.settled;
import static dev.hireloop.core.calibration.Calibrations.shown;
import static dev.hireloop.core.calibration.Calibrations.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.calibration.CalibrationCommand.MakeRemark;
import dev.hireloop.core.calibration.CalibrationCommand.OpenPromotionCalibration;
import dev.hireloop.core.calibration.CalibrationCommand.PresentScope;
import dev.hireloop.core.calibration.CalibrationCommand.ProposeLevel;
import dev.hireloop.core.calibration.CalibrationCommand.SettleLevel;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.PromotionBlocked;
import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.calibration.LevelingCalibration.Blocked;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Leveling;
import dev.hireloop.core.rulebook.Leveling.Visibility;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Lists;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

/** domain 36. */
class PromotionTests {

    private static final PersonId NOBODY = new PersonId("nobody");
    private static final SettleLevel SETTLE = new SettleLevel(NOW);

    /** From L5 to L6. */
    private static final CalibrationOpened PROMOTING = promoting(LADDER);

    private final DeciderSpec<LevelingCalibration, CalibrationCommand, CalibrationEvent>
            calibration = Calibrations.spec();

    private static Promotion promotion(Level current, List<Panelist> committee) {
        return new Promotion(CANDIDATE, current, "TPM", committee);
    }

    private static OpenPromotionCalibration open(Level current, List<Panelist> committee) {
        return new OpenPromotionCalibration(
                REF, COMPANY, LADDER, promotion(current, committee), NOW);
    }

    private static CalibrationOpened promoting(Ladder ladder) {
        return new CalibrationOpened(
                Basis.PROMOTION,
                REF,
                COMPANY,
                ladder,
                L6,
                null,
                List.of(),
                promotion(L5, PANEL),
                NOW);
    }

    // domain 36; domain §2, invariants 8 and 12
    @Test
    void aPromotionIsOpenedAsSuchWithoutAnyDecisionBeforeIt() {
        calibration.given().when(open(L5, PANEL)).then(PROMOTING);
        calibration
                .given(OPENED)
                .when(open(L5, PANEL))
                .thenRefused("The calibration has been opened already.");
    }

    // domain 36
    @Test
    void aPromotionLeadsUp() {
        calibration
                .given()
                .when(open(L6, PANEL))
                .thenRefused("A promotion leads up: L6 is not above L6.");
        calibration
                .given()
                .when(open(L7, PANEL))
                .thenRefused("A promotion leads up: L6 is not above L7.");
    }

    // domain 36
    @Test
    void aPromotionHasACommitteeWithOneChair() {
        calibration.given().when(open(L5, List.of())).thenRefused("A panel has one chair.");
        calibration
                .given()
                .when(open(L5, Lists.plus(PANEL, seat(LIND, "Another Lind", Role.INTERVIEWER))))
                .thenRefused("Two people on the panel share an id.");
        calibration
                .given()
                .when(open(L5, Lists.plus(PANEL, seat(PersonId.CANDIDATE, "Me", Role.SHADOW))))
                .thenRefused("The id 'candidate' is the candidate's own.");
    }

    @Test
    void onlyTheCommitteeSpeaks() {
        var words = "nobody is not on the committee.";
        calibration
                .given(PROMOTING)
                .when(new MakeRemark(NOBODY, "I disagree.", NOW))
                .thenRefused(words);
        calibration
                .given(PROMOTING)
                .when(new PresentScope(NOBODY, work(L6), NOW))
                .thenRefused(words);
        calibration.given(PROMOTING).when(new ProposeLevel(NOBODY, L6, NOW)).thenRefused(words);
        calibration
                .given(PROMOTING)
                .when(new MakeRemark(MORI, "I disagree.", NOW))
                .then(new RemarkMade(MORI, "I disagree.", NOW));
    }

    // domain 36
    @Test
    void aPromotionIsSettledWhereTheEvidenceReachesTheNextLevel() {
        calibration.given(PROMOTING, shown(L6)).when(SETTLE).then(settled(L6));
        calibration.given(PROMOTING, shown(L7), proposed(L7)).when(SETTLE).then(settled(L6));
    }

    // domain 36, 43
    @Test
    void aPromotionIsBlockedWhereItDoesNot() {
        calibration
                .given(PROMOTING, shown(L5), proposed(L6))
                .when(SETTLE)
                .then(new PromotionBlocked(L6, L5, NOW));
        calibration.given(PROMOTING).when(SETTLE).then(new PromotionBlocked(L6, null, NOW));
    }

    // domain 44, 46
    @Test
    void aPromotionIsMeasuredByTheRulesOfTheLadder() {
        var twice = ladder(new Leveling(0, Visibility.BY_ITSELF, List.of(L6)));
        calibration
                .given(promoting(twice), shown(L6))
                .when(SETTLE)
                .then(new PromotionBlocked(L6, L5, NOW));
        calibration.given(promoting(twice), shown(L6), shown(L6)).when(SETTLE).then(settled(L6));
    }

    @Test
    void nothingHappensOnceAPromotionIsBlocked() {
        var blocked = new PromotionBlocked(L6, L5, NOW);
        calibration
                .given(PROMOTING, blocked)
                .when(new PresentScope(LIND, work(L7), NOW))
                .thenRefused("No calibration is open.");
        calibration.given(PROMOTING, blocked).cannotBeFollowedBy(shown(L6));
        assertThat(calibration.given(PROMOTING, blocked).state())
                .isEqualTo(new Blocked(PROMOTING, blocked));
    }
}
