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
    private int seen;

    Performance(Library library, RecordingHeader header, Director director) {
        this.library = library;
        this.header = header;
        this.director = director;
        this.seen = library.events(header.id()).size();
    }

    /** The recording that it plays. */
    public String id() {
        return header.id();
    }

    /** How many events there are up to now, those from before it began among them. */
    public int seen() {
        return seen;
    }

    /**
     * Goes a step.
     *
     * @return what has been stored since, by others too; empty when all is over
     */
    public List<HiringEvent> next() {
        library.advance(header, director, 1);
        var events = library.events(header.id());
        var fresh = events.subList(seen, events.size());
        seen = events.size();
        return List.copyOf(fresh);
    }

    /** Goes all the steps that are left. */
    public Recording finish() {
        while (library.advance(header, director, Integer.MAX_VALUE)) {
            // up to the next reaction, until nothing is left to do
        }
        return library.find(header.id()).orElseThrow();
    }
}
