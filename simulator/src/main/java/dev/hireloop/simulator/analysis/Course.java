package dev.hireloop.simulator.analysis;

import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.recording.Opening;
import dev.hireloop.simulator.recording.Trunk;

import java.util.ArrayList;
import java.util.List;

/**
 * A recording and how things stood all along it.
 *
 * @param states after no event, after the first one, and so on
 */
record Course(Trunk trunk, Opening opening, List<HiringEvent> events, List<Hiring> states) {

    static Course of(Trunk trunk) {
        var events = trunk.recording().events();
        var states = new ArrayList<Hiring>(events.size() + 1);
        states.add(Hiring.NOT_STARTED);
        for (HiringEvent event : events) {
            states.add(states.getLast().after(event));
        }
        return new Course(trunk, Opening.of(events), events, List.copyOf(states));
    }

    /** How many events there are; they count from 1. */
    int length() {
        return events.size();
    }

    HiringEvent event(int number) {
        return events.get(number - 1);
    }

    Hiring before(int number) {
        return states.get(number - 1);
    }

    Hiring after(int number) {
        return states.get(number);
    }

    long seed() {
        return trunk.recording().header().seed();
    }

    /** The number of the last event that a fork of this recording has to leave alone. */
    int fixed() {
        var forkedAt = trunk.recording().header().forkedAt();
        return forkedAt == null ? 0 : forkedAt;
    }
}
