package dev.hireloop.core.calibration;

import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.L5;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.L7;
import static dev.hireloop.core.calibration.Calibrations.NOW;
import static dev.hireloop.core.calibration.Calibrations.OPENED;
import static dev.hireloop.core.calibration.Calibrations.ladder;
import static dev.hireloop.core.calibration.Calibrations.opened;
import static dev.hireloop.core.calibration.Calibrations.proposed;
import static dev.hireloop.core.calibration.Calibrations.settled;
import static dev.hireloop.core.calibration.Calibrations.shown;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.calibration.CalibrationCommand.SettleLevel;
import dev.hireloop.core.calibration.CalibrationCommand.WeighTitle;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.TitleWeighed;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Leveling;
import dev.hireloop.core.rulebook.Leveling.Visibility;
import dev.hireloop.core.shared.Level;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A title that claims a level. */
class TitleTests {

    private static final Ladder DISCOUNTING =
            ladder(new Leveling(1, Visibility.BY_ITSELF, List.of()));

    private static final WeighTitle WEIGH = new WeighTitle(NOW);

    private final DeciderSpec<LevelingCalibration, CalibrationCommand, CalibrationEvent>
            calibration = Calibrations.spec();

    private static Claim claim(String employer, Level level) {
        return new Claim("Principal TPM", employer, level);
    }

    private static TitleWeighed weighed(String employer, Level claims, Level readAs) {
        return new TitleWeighed("Principal TPM", employer, claims, readAs, NOW);
    }

    // domain 40
    @Test
    void aTitleOfAnotherCompanyIsReadWithTheTracksDiscount() {
        calibration
                .given(opened(DISCOUNTING, claim("Elsewhere", L7)))
                .when(WEIGH)
                .then(weighed("Elsewhere", L7, L6));
        calibration
                .given(opened(ladder(Leveling.PLAIN), claim("Elsewhere", L7)))
                .when(WEIGH)
                .then(weighed("Elsewhere", L7, L7));
    }

    // domain 40, 51
    @Test
    void aTitleOfTheCompanysOwnIsReadAsItStands() {
        calibration
                .given(opened(DISCOUNTING, claim(COMPANY, L7)))
                .when(WEIGH)
                .then(weighed(COMPANY, L7, L7));
    }

    // domain 37, 40; domain §2, invariant 9
    @Test
    void aTitleNeverMovesTheOffer() {
        var title = weighed("Elsewhere", L7, L6);
        calibration
                .given(opened(DISCOUNTING, claim("Elsewhere", L7)), title, shown(L5), proposed(L6))
                .when(new SettleLevel(NOW))
                .thenRefused("L6 was proposed, but the evidence reaches L5 only.");
        calibration
                .given(opened(DISCOUNTING, claim("Elsewhere", L7)), title, shown(L5), proposed(L5))
                .when(new SettleLevel(NOW))
                .then(settled(L5));
        calibration
                .given(opened(DISCOUNTING, claim("Elsewhere", L5)), shown(L7), proposed(L7))
                .when(new SettleLevel(NOW))
                .then(settled(L7));
    }

    // domain 37; domain §2, invariant 8
    @Test
    void aTitleAloneSupportsNoLevel() {
        calibration
                .given(opened(DISCOUNTING, claim("Elsewhere", L7)), weighed("Elsewhere", L7, L6))
                .when(new SettleLevel(NOW))
                .then(new NoLevelSupported(List.of(), NOW));
    }

    @Test
    void aTitleIsWeighedOnceAndOnlyIfItClaimsALevel() {
        calibration.given(OPENED).when(WEIGH).thenRefused("The candidate's title claims no level.");
        calibration
                .given(opened(DISCOUNTING, claim("Elsewhere", L7)), weighed("Elsewhere", L7, L6))
                .when(WEIGH)
                .thenRefused("The title has been weighed.");
        calibration.given().when(WEIGH).thenRefused("No calibration is open.");
    }
}
