package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.web.Live;
import dev.hireloop.web.Served;
import dev.hireloop.web.Stomp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

class LivePlaysTests {

    private static final String SCENARIO = Served.SCENARIO;

    @TempDir private Path folder;

    /** What a play at once gives. */
    private static Recording whole(long seed) {
        return Recording.inMemory(Scenarios.find(SCENARIO), seed);
    }

    private static JsonNode header(Stomp stomp, String id) {
        return EventJson.MAPPER.readTree(stomp.ask("/app/replay/" + id));
    }

    /** Every frame, as one who comes now sees it: what is told, and pages for what was before. */
    private static List<String> watchToTheEnd(Stomp stomp, String id, BlockingQueue<String> told)
            throws InterruptedException {
        var frames = new TreeMap<Integer, String>();
        boolean over = false;
        while (!over) {
            var text = told.poll(30, TimeUnit.SECONDS);
            assertThat(text).as("a message while the play goes on").isNotNull();
            var message = EventJson.MAPPER.readTree(text);
            over = message.get("over").asBoolean();
            assertTellsOfItsFrames(message);
            message.get("frames")
                    .forEach(frame -> frames.put(frame.get("seq").asInt(), frame.toString()));
        }
        int first = frames.isEmpty() ? Integer.MAX_VALUE : frames.firstKey();
        for (int from = 1; from < first; ) {
            var page =
                    EventJson.MAPPER.readTree(stomp.ask("/app/replay/" + id + "/frames/" + from));
            page.get("frames")
                    .forEach(frame -> frames.put(frame.get("seq").asInt(), frame.toString()));
            from = page.get("next").isNull() ? first : page.get("next").asInt();
        }
        return new ArrayList<>(frames.values());
    }

    /** What is told comes with the header, so that nobody need ask. */
    private static void assertTellsOfItsFrames(JsonNode message) {
        var frames = message.get("frames");
        var header = message.get("header");
        assertThat(header.isNull()).isEqualTo(frames.isEmpty() && !message.get("over").asBoolean());
        if (!header.isNull() && !frames.isEmpty()) {
            assertThat(header.get("frames").asInt())
                    .isEqualTo(frames.get(frames.size() - 1).get("seq").asInt());
        }
        if (!header.isNull()) {
            boolean isOver = message.get("over").asBoolean() || header.get("over").asBoolean();
            assertThat(header.get("live").asBoolean()).isEqualTo(!isOver);
        }
    }

    private static List<String> frames(Stomp stomp, String id) {
        var page = EventJson.MAPPER.readTree(stomp.ask("/app/replay/" + id + "/frames/1"));
        return page.get("frames").valueStream().map(JsonNode::toString).toList();
    }

    @Test
    void whoeverComesLateSeesTheSameGaplessFramesAndTheEndIsTheRecording()
            throws ExecutionException, InterruptedException {
        try (var live = new Live(folder, 400);
                var early = new Stomp(live.socket(), null);
                var late = new Stomp(live.socket(), null)) {
            var id = live.watch(SCENARIO, 7);
            var toEarly = early.listen("/topic/live/" + id);
            assertThat(header(early, id).get("live").asBoolean()).isTrue();
            assertThat(header(early, id).get("over").asBoolean()).isFalse();
            Thread.sleep(400);
            var toLate = late.listen("/topic/live/" + id);

            var seen = watchToTheEnd(early, id, toEarly);
            assertThat(watchToTheEnd(late, id, toLate)).isEqualTo(seen);

            assertThat(seen).isEqualTo(frames(early, id)).hasSize(whole(7).events().size());
            assertThat(live.library().find(id)).contains(whole(7));
            assertThat(header(early, id).get("live").asBoolean()).isFalse();
            assertThat(header(early, id).get("over").asBoolean()).isTrue();
        }
    }

    @Test
    void theSamePlayIsJoinedAndNotBegunAgain() {
        try (var live = new Live(folder, 1)) {
            var id = live.watch(SCENARIO, 7);
            int before = live.library().find(id).orElseThrow().events().size();

            assertThat(live.watch(SCENARIO, 7)).isEqualTo(id);
            assertThat(live.library().find(id).orElseThrow().events()).hasSize(before);
        }
    }

    @Test
    void whoWatchesIsCounted() throws ExecutionException, InterruptedException {
        try (var live = new Live(folder, 1);
                var first = new Stomp(live.socket(), null)) {
            var id = live.watch(SCENARIO, 7);
            var told = first.listen("/topic/live/" + id);
            try (var second = new Stomp(live.socket(), null)) {
                second.listen("/topic/live/" + id);
                awaitViewers(told, 2);
            }
            awaitViewers(told, 1);
        }
    }

    private static void awaitViewers(BlockingQueue<String> told, int viewers)
            throws InterruptedException {
        int last = -1;
        while (last != viewers) {
            var text = told.poll(10, TimeUnit.SECONDS);
            assertThat(text).as("a message that tells of %d viewers", viewers).isNotNull();
            last = EventJson.MAPPER.readTree(text).get("viewers").asInt();
        }
    }

    @Test
    void aServerThatStopsInTheMiddleStopsAtOnceAndAnotherGoesOn()
            throws ExecutionException, InterruptedException {
        var stopped = new Live(folder, 1);
        var id = stopped.watch(SCENARIO, 9);
        var before = Instant.now();
        stopped.close();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(8));
        try (var live = new Live(folder, 400);
                var stomp = new Stomp(live.socket(), null)) {
            assertThat(header(stomp, id).get("live").asBoolean()).isFalse();
            assertThat(header(stomp, id).get("over").asBoolean()).isFalse();
            var told = stomp.listen("/topic/live/" + id);

            live.play("{\"recording\":\"%s\",\"live\":true}".formatted(id));

            assertThat(watchToTheEnd(stomp, id, told)).hasSize(whole(9).events().size());
            assertThat(live.library().find(id)).contains(whole(9));
        }
    }

    @Test
    void thereIsAnEndToThePlacesAndItIsSaid() {
        try (var live = new Live(folder, 1)) {
            for (int seed = 1; seed <= 8; seed++) {
                live.watch(SCENARIO, seed);
            }

            var refused =
                    live.play(
                            "{\"scenario\":\"%s\",\"live\":true,\"seed\":\"99\"}"
                                    .formatted(SCENARIO));

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(Live.json(refused).get("detail").asString())
                    .isEqualTo(
                            "There are 8 live plays already. Watch one of them, or wait until one"
                                    + " is over.");
            assertThat(live.library().list()).hasSize(8);

            live.library().add(whole(99));
            live.library().remove(whole(99).header().id());
            assertThat(
                            live.play(
                                            "{\"scenario\":\"%s\",\"live\":true,\"seed\":\"99\"}"
                                                    .formatted(SCENARIO))
                                    .statusCode())
                    .isEqualTo(429);
            assertThat(live.library().list()).hasSize(8);
        }
    }
}
