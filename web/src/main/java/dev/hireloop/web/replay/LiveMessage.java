package dev.hireloop.web.replay;

import dev.hireloop.core.axon.EventNames;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.recording.Recording;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What those who watch a live play are told. Whoever misses one asks for the frames: they are in
 * the store before anybody is told.
 *
 * @param from the number of the first frame, counting from 1; 0 where there are none
 * @param over whether the play goes no further: it has ended, or has been stopped
 * @param viewers how many watch just now
 * @param header as it is after these frames, so that nobody need ask for it; null where it is as it
 *     was, and before the last frames of what came at once
 */
record LiveMessage(
        int from, List<Page.Frame> frames, boolean over, int viewers, @Nullable Header header) {

    private static final int MOST = 200;

    static final String TOPIC = "/topic/live/";

    /** The newest events of a recording, from that one on, in as many messages as they need. */
    static List<LiveMessage> of(Recording recording, int from, int viewers) {
        var events = recording.events().subList(from - 1, recording.events().size());
        var header = Header.of(recording, true);
        int last = (events.size() - 1) / MOST;
        return IntStream.rangeClosed(0, last)
                .mapToObj(
                        part ->
                                new LiveMessage(
                                        from + part * MOST,
                                        frames(from, events, part * MOST),
                                        false,
                                        viewers,
                                        part == last ? header : null))
                .toList();
    }

    static LiveMessage watchedBy(int viewers) {
        return new LiveMessage(0, List.of(), false, viewers, null);
    }

    static LiveMessage ended(Recording recording, int viewers) {
        return new LiveMessage(0, List.of(), true, viewers, Header.of(recording));
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
