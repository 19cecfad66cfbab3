package dev.hireloop.core.calibration;

import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.shared.Band;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RulebookRef;

/** What happens in a leveling calibration. */
public sealed interface CalibrationEvent extends HiringEvent {

    /** The first event fixes the rulebook's version and the ladder (invariant 12). */
    record CalibrationOpened(
            Basis basis,
            RulebookRef rulebook,
            String company,
            Ladder ladder,
            Level target,
            Moment at)
            implements CalibrationEvent {}

    record ScopeEvidencePresented(PersonId by, Level level, String summary, Moment at)
            implements CalibrationEvent {}

    record LevelProposed(PersonId by, Level level, Moment at) implements CalibrationEvent {}

    /** The offer; a level below the target is a down-level. */
    record LevelSettled(Level level, Band band, Level target, Moment at)
            implements CalibrationEvent {}

    record NoLevelSupported(Moment at) implements CalibrationEvent {}
}
