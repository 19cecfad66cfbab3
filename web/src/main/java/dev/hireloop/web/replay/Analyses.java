package dev.hireloop.web.replay;

import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.analysis.Choice;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.springframework.stereotype.Component;

import java.util.List;

/** Analyses as they are asked for, each worked out once and none without bound. */
@Component
final class Analyses implements AutoCloseable {

    static final int MOST_RUNS = 10_000;

    private static final int MOST_EVENTS = 3_000;

    /** In events times events times runs, in which the time grows at worst: a few minutes. */
    private static final long MOST_WORK = 1_000_000_000;

    private static final int AT_ONCE = 2;
    private static final int WAITING = 64;
    private static final int REMEMBERED = 32;

    private final Once<Asked, Analysis> analyses =
            new Once<>("analysis", AT_ONCE, WAITING, REMEMBERED);

    /** Apart, for they take no time and would wait behind what takes minutes. */
    private final Once<Asked, List<Choice>> choices = new Once<>("choices", 1, WAITING, REMEMBERED);

    /**
     * A question about a recording, which may still grow.
     *
     * @param number of runs, or of the event
     */
    private record Asked(String id, int events, int number) {

        Asked(Recording recording, int number) {
            this(recording.header().id(), recording.events().size(), number);
        }
    }

    /**
     * What {@link Analysis#of} says.
     *
     * @throws InvalidInput as that does, or if it would take too long
     */
    Analysis of(Recording recording, int runs) {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new InvalidInput("runs is 1 to " + MOST_RUNS + ", not " + runs + ".");
        }
        mustEnd(recording);
        long events = recording.events().size();
        long most = MOST_WORK / (events * events);
        if (runs > most) {
            throw new InvalidInput(
                    "With "
                            + events
                            + " events, "
                            + runs
                            + " runs from each would take too long here. Ask for "
                            + most
                            + " at most.");
        }
        return analyses.get(new Asked(recording, runs), () -> Analysis.of(recording, runs));
    }

    /**
     * What {@link Choice#of} says.
     *
     * @throws InvalidInput as that does, or if it would take too long
     */
    List<Choice> choices(Recording recording, int at) {
        mustEnd(recording);
        return choices.get(new Asked(recording, at), () -> Choice.of(recording, at));
    }

    private static void mustEnd(Recording recording) {
        int events = recording.events().size();
        if (events > MOST_EVENTS) {
            throw new InvalidInput(
                    "This recording has "
                            + events
                            + " events. Those of up to "
                            + MOST_EVENTS
                            + " are analysed here; it can be watched all the same.");
        }
    }

    @Override
    public void close() {
        analyses.close();
        choices.close();
    }
}
