package dev.hireloop.web.replay;

import dev.hireloop.core.axon.EventNames;
import dev.hireloop.core.shared.HiringEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Some of a recording's events.
 *
 * @param from the number of the first, counting from 1
 * @param next the number of the one after the last; null if there is none
 */
record Page(int from, List<Frame> frames, @Nullable Integer next) {

    private static final int SIZE = 200;

    record Frame(int seq, String type, HiringEvent event) {}

    static Page of(List<HiringEvent> events, int from) {
        int to = (int) Math.min(events.size(), from - 1L + SIZE);
        var frames = IntStream.rangeClosed(from, to).mapToObj(seq -> frame(events, seq)).toList();
        return new Page(from, frames, to < events.size() ? to + 1 : null);
    }

    private static Frame frame(List<HiringEvent> events, int seq) {
        var event = events.get(seq - 1);
        return new Frame(seq, EventNames.of(event.getClass()), event);
    }
}
