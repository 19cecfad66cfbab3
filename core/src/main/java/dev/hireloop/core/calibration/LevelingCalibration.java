package dev.hireloop.core.calibration;

import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.LevelProposed;
import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.PromotionBlocked;
import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.calibration.CalibrationEvent.TitleWeighed;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Lists;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How an offer gets its level.
 *
 * <p>It opens on a hire decision, or on a promotion as such. A title that claims a level is
 * weighed, people show work whose scope supports a level, someone proposes one, and the calibration
 * settles on it if the evidence reaches that high. Titles never move it. Without evidence that
 * counts no level is supported, and a promotion is blocked.
 */
public sealed interface LevelingCalibration {

    LevelingCalibration NOT_OPENED = new NotOpened();

    /** Nothing has happened. */
    record NotOpened() implements LevelingCalibration {}

    /**
     * Scope is shown and levels are proposed.
     *
     * @param remarks how many have been made
     */
    record Calibrating(
            CalibrationOpened terms,
            boolean titleWeighed,
            List<ScopeEvidencePresented> shown,
            int remarks,
            @Nullable Level proposed)
            implements LevelingCalibration {

        /** The highest level the evidence supports; null while it supports none. */
        public @Nullable Level highestEvidenced() {
            return terms.ladder()
                    .supported(
                            shown.stream()
                                    .filter(ScopeEvidencePresented::counts)
                                    .map(ScopeEvidencePresented::level)
                                    .toList())
                    .orElse(null);
        }

        private Calibrating weighed() {
            return new Calibrating(terms, true, shown, remarks, proposed);
        }

        private Calibrating remarked() {
            return new Calibrating(terms, titleWeighed, shown, remarks + 1, proposed);
        }

        private Calibrating shown(ScopeEvidencePresented more) {
            return new Calibrating(terms, titleWeighed, Lists.plus(shown, more), remarks, proposed);
        }

        private Calibrating proposed(Level level) {
            return new Calibrating(terms, titleWeighed, shown, remarks, level);
        }
    }

    /** The offer stands. */
    record Settled(CalibrationOpened terms, LevelSettled offer) implements LevelingCalibration {}

    /** There is nothing to offer. */
    record Unsupported(CalibrationOpened terms) implements LevelingCalibration {}

    /** The promotion is blocked. */
    record Blocked(CalibrationOpened terms, PromotionBlocked outcome)
            implements LevelingCalibration {}

    /** The events that answer the command, or {@link dev.hireloop.core.shared.Refused}. */
    static List<CalibrationEvent> decide(
            LevelingCalibration calibration, CalibrationCommand command) {
        return CalibrationRules.decide(calibration, command);
    }

    /** The state after an event that did happen. */
    static LevelingCalibration evolve(LevelingCalibration calibration, CalibrationEvent event) {
        return switch (calibration) {
            case NotOpened _ when event instanceof CalibrationOpened terms ->
                    new Calibrating(terms, false, List.of(), 0, null);
            case Calibrating calibrating -> calibrate(calibrating, event);
            case NotOpened _, Settled _, Unsupported _, Blocked _ ->
                    throw impossible(calibration, event);
        };
    }

    private static LevelingCalibration calibrate(Calibrating calibrating, CalibrationEvent event) {
        return switch (event) {
            case TitleWeighed _ -> calibrating.weighed();
            case RemarkMade _ -> calibrating.remarked();
            case ScopeEvidencePresented more -> calibrating.shown(more);
            case LevelProposed raised -> calibrating.proposed(raised.level());
            case LevelSettled offer -> new Settled(calibrating.terms, offer);
            case NoLevelSupported _ -> new Unsupported(calibrating.terms);
            case PromotionBlocked outcome -> new Blocked(calibrating.terms, outcome);
            case CalibrationOpened _ -> throw impossible(calibrating, event);
        };
    }

    private static IllegalStateException impossible(
            LevelingCalibration calibration, CalibrationEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName()
                        + " cannot follow "
                        + calibration.getClass().getSimpleName());
    }
}
