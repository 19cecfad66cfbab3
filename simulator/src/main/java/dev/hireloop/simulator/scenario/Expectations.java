package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the author says must come of it; what is null or empty is left open.
 *
 * @param band such as {@code LinkedIn L5}
 * @param dissent whether someone's last vote is on the other side of the decision
 * @param redirect a round in which an interviewer cuts the candidate off
 * @param blocked the level a promotion is blocked from
 * @param shares how often, over many seeds
 */
public record Expectations(
        @Nullable Ending decision,
        @Nullable Ground reason,
        @Nullable Level level,
        @Nullable String band,
        @Nullable Boolean dissent,
        @Nullable RoundId redirect,
        List<Move> moved,
        @Nullable Level blocked,
        List<Share> shares) {

    public static final Expectations NONE =
            new Expectations(null, null, null, null, null, null, List.of(), null, List.of());

    public Expectations {
        moved = List.copyOf(moved);
        shares = List.copyOf(shares);
    }

    /** How it ends; {@code NONE} where nobody decides on a hire. */
    public enum Ending {
        HIRE,
        NO_HIRE,
        HOLD,
        NONE
    }

    /** What a decision can rest on. */
    public enum Ground {
        GATE,
        PRIMARY_FILTER,
        COMPENSATION,
        SCHEME,
        VETO,
        NO_LEVEL,
        NO_SPONSOR
    }

    /** Someone's last vote against their first. */
    public record Move(PersonId person, Direction direction) {}

    /** Which way a vote moved. */
    public enum Direction {
        UP,
        DOWN
    }

    /** What is counted over many seeds. */
    public enum Outcome {
        HIRE,
        NO_HIRE,
        HOLD,
        DISSENT
    }

    /**
     * A share of the seeds from 1 to {@code runs}.
     *
     * @param atLeast and {@code atMost}: 0 to 1
     */
    public record Share(Outcome outcome, double atLeast, double atMost, int runs) {}

    public boolean areNone() {
        return equals(NONE);
    }
}
