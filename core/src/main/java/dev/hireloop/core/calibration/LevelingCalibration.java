package dev.hireloop.core.calibration;

import static dev.hireloop.core.shared.Refused.unless;

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
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.shared.Band;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Lists;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Refused;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How an offer gets its level.
 *
 * <p>It opens on a hire decision, or on a promotion as such. People show work and the level its
 * scope supports, someone proposes a level, and the calibration settles on it if the evidence
 * reaches that high. Without any scope evidence no level is supported.
 */
public sealed interface LevelingCalibration {

    LevelingCalibration NOT_OPENED = new NotOpened();

    /** Nothing has happened. */
    record NotOpened() implements LevelingCalibration {}

    /** Scope is shown and levels are proposed. */
    record Calibrating(
            CalibrationOpened terms, List<ScopeEvidencePresented> shown, @Nullable Level proposed)
            implements LevelingCalibration {

        /** The highest level the evidence supports; null while none is shown. */
        public @Nullable Level highestEvidenced() {
            return shown.stream()
                    .map(ScopeEvidencePresented::level)
                    .max(Level::compareTo)
                    .orElse(null);
        }
    }

    /** The offer stands. */
    record Settled(CalibrationOpened terms, LevelSettled offer) implements LevelingCalibration {}

    /** There is nothing to offer. */
    record Unsupported(CalibrationOpened terms) implements LevelingCalibration {}

    /** The events that answer the command, or {@link Refused}. */
    static List<CalibrationEvent> decide(
            LevelingCalibration calibration, CalibrationCommand command) {
        return switch (command) {
            case OpenCalibration open -> {
                unless(
                        open.decision() == Decision.HIRE,
                        "A leveling calibration opens only on a hire decision.");
                yield open(
                        calibration,
                        new CalibrationOpened(
                                Basis.HIRE_DECISION,
                                open.rulebook(),
                                open.company(),
                                open.ladder(),
                                open.target(),
                                open.at()));
            }
            case OpenPromotionCalibration open ->
                    open(
                            calibration,
                            new CalibrationOpened(
                                    Basis.PROMOTION,
                                    open.rulebook(),
                                    open.company(),
                                    open.ladder(),
                                    open.target(),
                                    open.at()));
            case PresentScope show -> {
                onLadder(calibrating(calibration).terms.ladder(), show.level());
                yield List.of(
                        new ScopeEvidencePresented(
                                show.by(), show.level(), show.summary(), show.at()));
            }
            case ProposeLevel propose -> {
                onLadder(calibrating(calibration).terms.ladder(), propose.level());
                yield List.of(new LevelProposed(propose.by(), propose.level(), propose.at()));
            }
            case SettleLevel settle -> List.of(settle(calibrating(calibration), settle.at()));
        };
    }

    /** The state after an event that did happen. */
    static LevelingCalibration evolve(LevelingCalibration calibration, CalibrationEvent event) {
        return switch (calibration) {
            case NotOpened _ when event instanceof CalibrationOpened terms ->
                    new Calibrating(terms, List.of(), null);
            case Calibrating(var terms, var shown, var proposed)
                    when event instanceof ScopeEvidencePresented more ->
                    new Calibrating(terms, Lists.plus(shown, more), proposed);
            case Calibrating(var terms, var shown, _) when event instanceof LevelProposed raised ->
                    new Calibrating(terms, shown, raised.level());
            case Calibrating(var terms, _, _) when event instanceof LevelSettled offer ->
                    new Settled(terms, offer);
            case Calibrating(var terms, _, _) when event instanceof NoLevelSupported ->
                    new Unsupported(terms);
            case NotOpened _, Calibrating _, Settled _, Unsupported _ ->
                    throw new IllegalStateException(
                            event.getClass().getSimpleName()
                                    + " cannot follow "
                                    + calibration.getClass().getSimpleName());
        };
    }

    private static List<CalibrationEvent> open(
            LevelingCalibration calibration, CalibrationOpened opened) {
        unless(calibration instanceof NotOpened, "The calibration has been opened already.");
        onLadder(opened.ladder(), opened.target());
        return List.of(opened);
    }

    private static CalibrationEvent settle(Calibrating calibrating, Moment at) {
        var highest = calibrating.highestEvidenced();
        if (highest == null) {
            return new NoLevelSupported(at);
        }
        var level = calibrating.proposed;
        if (level == null) {
            throw new Refused("Nobody has proposed a level.");
        }
        unless(
                level.compareTo(highest) <= 0,
                level + " was proposed, but the evidence reaches " + highest + " only.");
        var terms = calibrating.terms;
        return new LevelSettled(level, new Band(terms.company(), level), terms.target(), at);
    }

    private static Calibrating calibrating(LevelingCalibration calibration) {
        if (calibration instanceof Calibrating calibrating) {
            return calibrating;
        }
        throw new Refused("No calibration is open.");
    }

    private static void onLadder(Ladder ladder, Level level) {
        unless(ladder.rung(level).isPresent(), "The ladder has no " + level + ".");
    }
}
