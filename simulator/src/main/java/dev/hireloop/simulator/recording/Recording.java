package dev.hireloop.simulator.recording;

import dev.hireloop.core.shared.HiringEvent;

import java.util.List;

/** A header and every event, in order; events count from 1. */
public record Recording(RecordingHeader header, List<HiringEvent> events) {

    public Recording {
        events = List.copyOf(events);
    }

    /** SHA-256 over the events as they are exported, in hexadecimal. */
    public String hash() {
        return RecordingId.hash(RecordingFile.lines(events));
    }

    public Summary summary() {
        return Summary.of(events);
    }
}
