package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.core.axon.EventNames;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.web.Served;
import dev.hireloop.web.ServedOnce;
import dev.hireloop.web.Stomp;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ExtendWith(ServedOnce.class)
class ReplayMessagesTests {

    private final Served served;
    private Stomp stomp;

    ReplayMessagesTests(Served served) {
        this.served = served;
    }

    @BeforeEach
    void connect() throws ExecutionException {
        stomp = new Stomp(served.socket(), null);
    }

    @AfterEach
    void disconnect() {
        stomp.close();
    }

    @Test
    void theHeaderTellsAPlayerWhoAndWhatItWillShow() {
        var header = EventJson.MAPPER.readTree(stomp.ask(path(served.played())));

        assertThat(header.propertyNames())
                .containsExactly(
                        "wire",
                        "id",
                        "title",
                        "teaches",
                        "scenario",
                        "variant",
                        "entry",
                        "seed",
                        "rulebook",
                        "company",
                        "track",
                        "candidate",
                        "panel",
                        "rounds",
                        "competencies",
                        "sessions",
                        "chapters",
                        "frames",
                        "parent",
                        "forkedAt",
                        "change",
                        "live",
                        "over");
        assertThat(header.get("wire").asInt()).isEqualTo(Header.WIRE);
        assertThat(header.get("seed").isString()).isTrue();
        assertThat(header.get("rulebook"))
                .hasToString(
                        """
                        {"id":"linkedin-tpm","version":2}\
                        """);
        assertThat(header.get("candidate").propertyNames())
                .containsExactly(
                        "name",
                        "title",
                        "employer",
                        "target",
                        "claims",
                        "motive",
                        "preparedFor",
                        "leaning",
                        "past",
                        "transfer");
        assertThat(header.get("panel").get(0).propertyNames())
                .containsExactly("id", "name", "title", "role", "rounds", "function");
        assertThat(header.get("rounds").get(0).propertyNames())
                .containsExactly("id", "name", "minutes", "gate", "filter", "survives");
        assertThat(header.get("competencies").get(0).propertyNames()).containsExactly("id", "name");
        assertThat(header.get("chapters").get(0))
                .hasToString(
                        """
                        {"name":"Rounds","from":1,"to":%d}\
                        """
                                .formatted(header.get("chapters").get(0).get("to").asInt()));
        assertThat(header.get("frames").asInt()).isEqualTo(served.played().events().size());
        assertThat(header.get("parent").isNull()).isTrue();
    }

    @Test
    void aPromotionHasNoRoundsAndPartsOfItsOwn() {
        var header = EventJson.MAPPER.readTree(stomp.ask(path(served.promotion())));

        assertThat(header.get("entry").asString()).isEqualTo("PROMOTION");
        assertThat(header.get("candidate").get("name").asString()).isEqualTo("Ines Sá");
        assertThat(header.get("panel")).hasSize(2);
        assertThat(header.get("rounds")).isEmpty();
        assertThat(header.get("competencies")).isEmpty();
        assertThat(header.get("sessions").valueStream().map(it -> it.asString()))
                .containsExactly("Calibration");
        assertThat(header.get("chapters"))
                .hasToString(
                        """
                        [{"name":"Case","from":1,"to":2},{"name":"Work","from":3,"to":4},\
                        {"name":"Discussion","from":5,"to":5},{"name":"Level","from":6,"to":6},\
                        {"name":"Outcome","from":7,"to":7}]\
                        """);
    }

    @Test
    void everySessionHasItsName() {
        var header = EventJson.MAPPER.readTree(stomp.ask(path(served.played())));
        var names = header.get("sessions").valueStream().map(it -> it.asString()).toList();
        int last = served.played().events().getLast().at().session();

        assertThat(names).hasSize(last + 1).startsWith("Set-up");
        assertThat(names).contains("Technical Deep Dive", "Write-ups", "Debrief");
    }

    @Test
    void aPageHoldsTheEventsAsTheStoreHoldsThem() {
        var events = served.played().events();

        assertThat(stomp.ask(path(served.played()) + "/frames/1"))
                .isEqualTo(page(events, 1, events.size(), "null"));
    }

    @Test
    void pagesFollowEachOtherWithoutGaps() {
        var events = served.longest().events();
        var path = path(served.longest()) + "/frames/";

        assertThat(stomp.ask(path + 1)).isEqualTo(page(events, 1, 200, "201"));
        assertThat(stomp.ask(path + 201)).isEqualTo(page(events, 201, 400, "401"));
        assertThat(stomp.ask(path + 401)).isEqualTo(page(events, 401, 451, "null"));
    }

    @Test
    void afterTheLastFrameComesNone() {
        var path = path(served.played()) + "/frames/";

        assertThat(stomp.ask(path + 9999))
                .isEqualTo(
                        """
                        {"from":9999,"frames":[],"next":null}\
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Served.UNKNOWN_ID,
                Served.UNKNOWN_ID + "/frames/1",
                "not-an-id",
                "not-an-id/frames/1",
                "..%2F..%2Fetc",
            })
    void anUnknownRecordingIsAProblem(String asked) {
        var problem = stomp.askInVain("/app/replay/" + asked);

        assertThat(problem)
                .hasToString(
                        """
                        {"type":"about:blank","title":"Not Found","status":404,\
                        "detail":"There is no recording of this id."}\
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "first", "1e3", "99999999999999999999"})
    void aFrameThatIsNoNumberIsAProblem(String from) {
        var problem = stomp.askInVain(path(served.played()) + "/frames/" + from);

        assertThat(problem.get("status").asInt()).isEqualTo(404);
        assertThat(problem.get("detail").asString()).isEqualTo("Frames are numbered from 1.");
    }

    @Test
    void aProblemReachesOnlyTheOneWhoCausedIt() throws ExecutionException {
        try (var other = new Stomp(served.socket(), null)) {
            stomp.askInVain("/app/replay/mine");

            var problem = other.askInVain(path(served.played()) + "/frames/0");

            assertThat(problem.get("detail").asString()).isEqualTo("Frames are numbered from 1.");
        }
    }

    private static String path(Recording recording) {
        return "/app/replay/" + recording.header().id();
    }

    private static String page(List<HiringEvent> events, int from, int to, String next) {
        var frames =
                IntStream.rangeClosed(from, to)
                        .mapToObj(seq -> frame(seq, events.get(seq - 1)))
                        .collect(Collectors.joining(","));
        return "{\"from\":%d,\"frames\":[%s],\"next\":%s}".formatted(from, frames, next);
    }

    private static String frame(int seq, HiringEvent event) {
        return "{\"seq\":%d,\"type\":\"%s\",\"event\":%s}"
                .formatted(seq, EventNames.of(event.getClass()), EventJson.write(event));
    }
}
