package dev.hireloop.simulator.recording;

import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.director.Director;

import java.util.List;

/**
 * A play that is watched while it is stored, one command at a time. When to go on is for whoever
 * watches; what comes is what {@link Library#play} would store, whoever else plays the same.
 *
 * <p>Not for several threads at once.
 */
public final class Performance {

    private final Library library;
    private final RecordingHeader header;
    private final Director director;
    private List<HiringEvent> events;
    private boolean begun;

    Performance(Library library, RecordingHeader header, Director director) {
        this.library = library;
        this.header = header;
        this.director = director;
        this.events = library.events(header.id());
    }

    /** The recording that it plays. */
    public String id() {
        return header.id();
    }

    /** How many events there are up to now, those from before it began among them. */
    public int seen() {
        return events.size();
    }

    /** What there is up to now. */
    public Recording recording() {
        return new Recording(header, events);
    }

    /**
     * Goes a step. The first puts the recording back on the shelf, if it was taken off.
     *
     * @return what has been stored since, by others too; empty when all is over
     */
    public List<HiringEvent> next() {
        advance(1);
        int before = events.size();
        events = library.events(header.id());
        return List.copyOf(events.subList(before, events.size()));
    }

    /** Goes all the steps that are left. */
    public Recording finish() {
        while (advance(Integer.MAX_VALUE)) {
            // up to the next reaction, until nothing is left to do
        }
        return library.find(header.id()).orElseThrow();
    }

    private boolean advance(int most) {
        boolean more = library.advance(header, director, new Step(events, most, !begun));
        begun = true;
        return more;
    }

    /**
     * What to do in one commit.
     *
     * @param known the events as they were last read
     * @param most how many commands
     * @param first whether it begins the play here
     */
    record Step(List<HiringEvent> known, int most, boolean first) {}
}
