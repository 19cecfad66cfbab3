package dev.hireloop.core.calibration;

import static dev.hireloop.core.TestPanel.LIND;
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
import dev.hireloop.core.calibration.CalibrationCommand.PresentScope;
import dev.hireloop.core.calibration.CalibrationCommand.SettleLevel;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Ladder.Scope;
import dev.hireloop.core.rulebook.Leveling;
import dev.hireloop.core.rulebook.Leveling.Visibility;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.ScopeId;
import dev.hireloop.core.shared.Work;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What work supports which level: by the name of its scope, its visibility, and how often. */
class ScopeTests {

    private static final ScopeId SURFACE = new ScopeId("high-growth-surface");
    private static final ScopeId SMALL_PROGRAM = new ScopeId("small-program");

    /** One high-growth surface carries a whole L7 here; a small program no more than an L5. */
    private static final Ladder NAMED =
            ladder(Leveling.PLAIN, scope(SURFACE, L7), scope(SMALL_PROGRAM, L5));

    private static final Ladder DOCUMENTED =
            ladder(new Leveling(0, Visibility.DOCUMENTED, List.of()));

    private static final Ladder REPEATED =
            ladder(new Leveling(0, Visibility.BY_ITSELF, List.of(L7)));

    private final DeciderSpec<LevelingCalibration, CalibrationCommand, CalibrationEvent>
            calibration = Calibrations.spec();

    private static Scope scope(ScopeId id, Level supports) {
        return new Scope(id, supports, "Ours", "domain 43");
    }

    private static PresentScope show(ScopeId scope) {
        return new PresentScope(LIND, new Work(scope, null, "Ran it", null), NOW);
    }

    private static PresentScope show(Level level, @Nullable String documents) {
        return new PresentScope(LIND, new Work(null, level, "Ran it", documents), NOW);
    }

    private static ScopeEvidencePresented shownAs(Level level, @Nullable ScopeId scope) {
        return new ScopeEvidencePresented(LIND, level, "Ran it", scope, null, true, NOW);
    }

    private static ScopeEvidencePresented documented(
            Level level, @Nullable String documents, boolean counts) {
        return new ScopeEvidencePresented(LIND, level, "Ran it", null, documents, counts, NOW);
    }

    // domain 39, 43, 45
    @Test
    void theNameOfItsScopeDecidesTheLevelThatWorkSupports() {
        calibration.given(opened(NAMED)).when(show(SURFACE)).then(shownAs(L7, SURFACE));
        calibration.given(opened(NAMED)).when(show(SMALL_PROGRAM)).then(shownAs(L5, SMALL_PROGRAM));
        calibration
                .given(opened(NAMED), shownAs(L5, SMALL_PROGRAM), proposed(L6))
                .when(new SettleLevel(NOW))
                .thenRefused("L6 was proposed, but the evidence reaches L5 only.");
    }

    // domain 43
    @Test
    void aScopeOfAnotherLadderSaysNothingHere() {
        calibration
                .given(OPENED)
                .when(show(SURFACE))
                .thenRefused("The ladder has no scope high-growth-surface.");
    }

    // domain 46, 47
    @Test
    void whereImpactMustBeDocumentedOnlyWhatIsWrittenDownCounts() {
        calibration
                .given(opened(DOCUMENTED))
                .when(show(L6, null))
                .then(documented(L6, null, false));
        calibration
                .given(opened(DOCUMENTED))
                .when(show(L6, "the outage that never came"))
                .then(documented(L6, "the outage that never came", true));
    }

    // domain 46, 47
    @Test
    void impactThatShowsByItselfNeedsNoDocument() {
        calibration.given(OPENED).when(show(L6, null)).then(documented(L6, null, true));
        calibration
                .given(OPENED)
                .when(show(L6, "the dashboard"))
                .then(documented(L6, "the dashboard", true));
    }

    // domain 46, 47; domain §2, invariant 9
    @Test
    void whatDoesNotCountSupportsNoLevel() {
        var unseen = documented(L6, null, false);
        calibration
                .given(opened(DOCUMENTED), unseen, proposed(L6))
                .when(new SettleLevel(NOW))
                .then(new NoLevelSupported(List.of(), NOW));
        calibration
                .given(opened(DOCUMENTED), unseen, documented(L5, "a ledger", true), proposed(L6))
                .when(new SettleLevel(NOW))
                .thenRefused("L6 was proposed, but the evidence reaches L5 only.");
    }

    // domain 42, 44
    @Test
    void aLevelThatIsEarnedRepeatedlyWantsTwoPiecesOfWork() {
        calibration
                .given(opened(REPEATED), shown(L7), shown(L6), proposed(L7))
                .when(new SettleLevel(NOW))
                .thenRefused("L7 was proposed, but the evidence reaches L6 only.");
        calibration
                .given(opened(REPEATED), shown(L7), shown(L7), proposed(L7))
                .when(new SettleLevel(NOW))
                .then(settled(L7));
    }

    // domain 42, 44
    @Test
    void onTheOtherTracksLadderTheSameWorkReachesAllTheWay() {
        calibration
                .given(OPENED, shown(L7), shown(L6), proposed(L7))
                .when(new SettleLevel(NOW))
                .then(settled(L7));
    }
}
