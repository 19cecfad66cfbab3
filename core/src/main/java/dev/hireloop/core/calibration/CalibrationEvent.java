package dev.hireloop.core.calibration;

import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.shared.Band;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.core.shared.ScopeId;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What happens in a leveling calibration. */
public sealed interface CalibrationEvent extends HiringEvent {

    /**
     * The first event fixes the rulebook's version and the ladder (invariant 12).
     *
     * @param claim the level that the candidate's title claims; null if none
     * @param barred the signals with which nobody finds a level (domain 41)
     * @param promotion who is up for what; null on a hire decision
     */
    record CalibrationOpened(
            Basis basis,
            RulebookRef rulebook,
            String company,
            Ladder ladder,
            Level target,
            @Nullable Claim claim,
            List<SignalId> barred,
            @Nullable Promotion promotion,
            Moment at)
            implements CalibrationEvent {

        public CalibrationOpened {
            barred = List.copyOf(barred);
        }
    }

    /**
     * A title elsewhere, read as it is read here; the offer follows from scope alone.
     *
     * @param claims what it stands for there
     * @param readAs what it stands for here
     */
    record TitleWeighed(String title, String employer, Level claims, Level readAs, Moment at)
            implements CalibrationEvent {}

    record RemarkMade(PersonId by, String words, Moment at) implements CalibrationEvent {}

    /**
     * Work on the table.
     *
     * @param level what its scope supports
     * @param scope the ladder's own name for the scope; null where only a level was named
     * @param documents what shows its effect; null if nothing does
     * @param counts whether it supports the level; impact that nobody sees does not (domain 46)
     */
    record ScopeEvidencePresented(
            PersonId by,
            Level level,
            String summary,
            @Nullable ScopeId scope,
            @Nullable String documents,
            boolean counts,
            Moment at)
            implements CalibrationEvent {}

    record LevelProposed(PersonId by, Level level, Moment at) implements CalibrationEvent {}

    /** The offer; a level below the target is a down-level. */
    record LevelSettled(Level level, Band band, Level target, Moment at)
            implements CalibrationEvent {}

    /**
     * There is nothing to offer.
     *
     * @param because the signals that stand against any level; empty for want of evidence
     */
    record NoLevelSupported(List<SignalId> because, Moment at) implements CalibrationEvent {

        public NoLevelSupported {
            because = List.copyOf(because);
        }
    }

    /**
     * The next level stays out of reach (domain 36).
     *
     * @param reached the highest level the evidence supports; null if none
     */
    record PromotionBlocked(Level target, @Nullable Level reached, Moment at)
            implements CalibrationEvent {}
}
