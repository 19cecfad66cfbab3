package dev.hireloop.simulator.recording;

import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Scenario;

import java.util.List;

/** A header and every event, in order; events count from 1. */
public record Recording(RecordingHeader header, List<HiringEvent> events) {

    public Recording {
        events = List.copyOf(events);
    }

    /** The same as {@link Library#play}, and nothing is stored. */
    public static Recording inMemory(Scenario scenario, long seed) {
        return new Recording(
                RecordingHeader.of(scenario, seed), new Simulation(scenario).play(seed));
    }

    /** SHA-256 over the events as they are exported, in hexadecimal. */
    public String hash() {
        return RecordingId.hash(RecordingFile.lines(events));
    }

    public Summary summary() {
        return Summary.of(events);
    }
}
