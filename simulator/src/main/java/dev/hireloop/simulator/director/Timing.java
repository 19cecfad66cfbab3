package dev.hireloop.simulator.director;

import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.simulator.scenario.Pace;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When the next thing happens. How long a text takes to say is counted once and remembered, for
 * every play says the same ones.
 */
final class Timing {

    /** How long someone who is cut off has had the word. */
    private static final int CUT_OFF = 4;

    private final Map<String, Integer> speaking = new ConcurrentHashMap<>();

    /** Once what is being said has been said. */
    Moment after(@Nullable HiringEvent last, Moment at) {
        return at.plusSeconds(
                switch (last) {
                    case LineSpoken line -> speaking(line.words());
                    case CandidateRedirected cut -> speaking(cut.words());
                    case StatementMade statement -> speaking(statement.words());
                    case RemarkMade remark -> speaking(remark.words());
                    case null, default -> Pace.PAUSE;
                });
    }

    /** While it is being said. */
    static Moment during(Moment at) {
        return at.plusSeconds(CUT_OFF);
    }

    private int speaking(String words) {
        var known = speaking.get(words);
        if (known == null) {
            known = Pace.speaking(words);
            speaking.put(words, known);
        }
        return known;
    }
}
