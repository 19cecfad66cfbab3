package dev.hireloop.simulator.director;

import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Moment;

import org.jspecify.annotations.Nullable;

/** How long things take, in simulated seconds. */
final class Pace {

    private static final int WORDS_A_MINUTE = 150;
    private static final int PAUSE = 2;

    private Pace() {}

    /** When the next thing happens: once what is being said has been said. */
    static Moment after(@Nullable HiringEvent last, Moment at) {
        return switch (last) {
            case LineSpoken line -> at.plusSeconds(speaking(line.words()));
            case StatementMade statement -> at.plusSeconds(speaking(statement.words()));
            case null, default -> at.plusSeconds(PAUSE);
        };
    }

    private static int speaking(String words) {
        int count = words.strip().split("\\s+", -1).length;
        return PAUSE + (60 * count + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    }
}
