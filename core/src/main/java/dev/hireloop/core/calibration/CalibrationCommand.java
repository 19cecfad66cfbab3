package dev.hireloop.core.calibration;

import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RulebookRef;

/** What can be asked of a leveling calibration. */
public sealed interface CalibrationCommand extends HiringCommand {

    record OpenCalibration(
            Decision decision,
            RulebookRef rulebook,
            String company,
            Ladder ladder,
            Level target,
            Moment at)
            implements CalibrationCommand {

        @Override
        public boolean followsByItself() {
            return true;
        }
    }

    record OpenPromotionCalibration(
            RulebookRef rulebook, String company, Ladder ladder, Level target, Moment at)
            implements CalibrationCommand {}

    /** Someone shows work whose scope supports a level. */
    record PresentScope(PersonId by, Level level, String summary, Moment at)
            implements CalibrationCommand {}

    record ProposeLevel(PersonId by, Level level, Moment at) implements CalibrationCommand {}

    /** Closes with the level last proposed, or with none where no scope was shown. */
    record SettleLevel(Moment at) implements CalibrationCommand {}
}
