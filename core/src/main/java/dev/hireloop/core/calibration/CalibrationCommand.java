package dev.hireloop.core.calibration;

import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.core.shared.Work;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What can be asked of a leveling calibration. */
public sealed interface CalibrationCommand extends HiringCommand {

    /**
     * A hire wants a level.
     *
     * @param claim the level their title claims, or null
     * @param barred the signals with which nobody finds a level (domain 41)
     */
    record OpenCalibration(
            Decision decision,
            RulebookRef rulebook,
            String company,
            Ladder ladder,
            Level target,
            @Nullable Claim claim,
            List<SignalId> barred,
            Moment at)
            implements CalibrationCommand {

        @Override
        public boolean followsByItself() {
            return true;
        }
    }

    /** Someone is up for the next level; no loop goes before it (domain 36). */
    record OpenPromotionCalibration(
            RulebookRef rulebook, String company, Ladder ladder, Promotion promotion, Moment at)
            implements CalibrationCommand {}

    /** Reads the level that the title claims as this company would (domain 40). */
    record WeighTitle(Moment at) implements CalibrationCommand {}

    record MakeRemark(PersonId by, String words, Moment at) implements CalibrationCommand {}

    /** Someone shows work whose scope supports a level. */
    record PresentScope(PersonId by, Work work, Moment at) implements CalibrationCommand {}

    record ProposeLevel(PersonId by, Level level, Moment at) implements CalibrationCommand {}

    /**
     * Closes with the level last proposed, or with none where the evidence supports none. A
     * promotion closes with its target or is blocked, whatever was proposed.
     */
    record SettleLevel(Moment at) implements CalibrationCommand {}
}
