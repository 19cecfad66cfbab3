package dev.hireloop.simulator.director;

import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.simulator.scenario.Pace;

import org.jspecify.annotations.Nullable;

/** When the next thing happens. */
final class Timing {

    /** How long someone who is cut off has had the word. */
    private static final int CUT_OFF = 4;

    private Timing() {}

    /** Once what is being said has been said. */
    static Moment after(@Nullable HiringEvent last, Moment at) {
        return at.plusSeconds(
                switch (last) {
                    case LineSpoken line -> Pace.speaking(line.words());
                    case CandidateRedirected cut -> Pace.speaking(cut.words());
                    case StatementMade statement -> Pace.speaking(statement.words());
                    case RemarkMade remark -> Pace.speaking(remark.words());
                    case null, default -> Pace.PAUSE;
                });
    }

    /** While it is being said. */
    static Moment during(Moment at) {
        return at.plusSeconds(CUT_OFF);
    }
}
