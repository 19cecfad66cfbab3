package dev.hireloop.web.replay;

import dev.hireloop.core.axon.EventNames;
import dev.hireloop.core.shared.HiringEvent;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What those who watch a live play are told. Whoever misses one asks for the frames: they are in
 * the store before anybody is told.
 *
 * @param from the number of the first frame, counting from 1; 0 where there are none
 * @param over whether the play goes no further: it has ended, or has been stopped
 * @param viewers how many watch just now
 */
record LiveMessage(int from, List<Page.Frame> frames, boolean over, int viewers) {

    private static final int MOST = 200;

    static final String TOPIC = "/topic/live/";

    /** These events, in as many messages as they need. */
    static List<LiveMessage> of(int from, List<HiringEvent> events, int viewers) {
        return IntStream.rangeClosed(0, (events.size() - 1) / MOST)
                .map(part -> part * MOST)
                .mapToObj(
                        skip ->
                                new LiveMessage(
                                        from + skip, frames(from, events, skip), false, viewers))
                .toList();
    }

    static LiveMessage watchedBy(int viewers) {
        return new LiveMessage(0, List.of(), false, viewers);
    }

    static LiveMessage ended(int viewers) {
        return new LiveMessage(0, List.of(), true, viewers);
    }

    private static List<Page.Frame> frames(int from, List<HiringEvent> events, int skip) {
        return IntStream.range(skip, Math.min(events.size(), skip + MOST))
                .mapToObj(index -> frame(from + index, events.get(index)))
                .toList();
    }

    private static Page.Frame frame(int seq, HiringEvent event) {
        return new Page.Frame(seq, EventNames.of(event.getClass()), event);
    }
}
