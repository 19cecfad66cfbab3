package dev.hireloop.simulator.director;

import dev.hireloop.core.calibration.CalibrationCommand;
import dev.hireloop.core.calibration.CalibrationCommand.PresentScope;
import dev.hireloop.core.calibration.CalibrationCommand.ProposeLevel;
import dev.hireloop.core.calibration.CalibrationCommand.SettleLevel;
import dev.hireloop.core.calibration.LevelingCalibration.Calibrating;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.simulator.scenario.Scenario;

/** Shows the scripted scope evidence, has the level proposed, and settles it. */
final class CalibrationDirector {

    private static final int STEP = 60;

    private final Scenario scenario;

    CalibrationDirector(Scenario scenario) {
        this.scenario = scenario;
    }

    CalibrationCommand next(Calibrating calibrating, Moment last) {
        var at = last.plusSeconds(STEP);
        var script = scenario.calibration();
        if (script == null) {
            return new SettleLevel(at);
        }
        int shown = calibrating.shown().size();
        if (shown < script.shows().size()) {
            var scope = script.shows().get(shown);
            return new PresentScope(scope.by(), scope.level(), scope.summary(), at);
        }
        return calibrating.proposed() == null
                ? new ProposeLevel(script.proposer(), script.proposes(), at)
                : new SettleLevel(at);
    }
}
