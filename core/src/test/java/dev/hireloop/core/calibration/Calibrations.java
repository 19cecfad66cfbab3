package dev.hireloop.core.calibration;

import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.REF;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.LevelProposed;
import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Ladder.Scope;
import dev.hireloop.core.rulebook.Leveling;
import dev.hireloop.core.shared.Band;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.core.shared.Work;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the tests of a calibration share: a hire aims at L6, Lind shows work, Mori proposes. */
final class Calibrations {

    static final Moment NOW = new Moment(5, 0);

    static final CalibrationOpened OPENED = opened(LADDER);

    private Calibrations() {}

    static DeciderSpec<LevelingCalibration, CalibrationCommand, CalibrationEvent> spec() {
        return new DeciderSpec<>(
                LevelingCalibration.NOT_OPENED,
                LevelingCalibration::decide,
                LevelingCalibration::evolve);
    }

    static CalibrationOpened opened(Ladder ladder) {
        return opened(ladder, null);
    }

    static CalibrationOpened opened(Ladder ladder, @Nullable Claim claim, SignalId... barred) {
        return new CalibrationOpened(
                Basis.HIRE_DECISION, REF, COMPANY, ladder, L6, claim, List.of(barred), null, NOW);
    }

    /** The ladder of the tests with scopes and rules of its own. */
    static Ladder ladder(Leveling leveling, Scope... scopes) {
        return new Ladder(LADDER.rungs(), List.of(scopes), leveling);
    }

    static Work work(Level level) {
        return new Work(null, level, "Ran a launch", null);
    }

    static ScopeEvidencePresented shown(Level level) {
        return new ScopeEvidencePresented(LIND, level, "Ran a launch", null, null, true, NOW);
    }

    static LevelProposed proposed(Level level) {
        return new LevelProposed(MORI, level, NOW);
    }

    static LevelSettled settled(Level level) {
        return new LevelSettled(level, new Band(COMPANY, level), L6, NOW);
    }
}
