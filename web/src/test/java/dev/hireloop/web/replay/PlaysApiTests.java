package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Shipped;
import dev.hireloop.web.Live;
import dev.hireloop.web.Served;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

@TestInstance(Lifecycle.PER_CLASS)
class PlaysApiTests {

    @TempDir private static Path folder;

    private Live live;

    @BeforeAll
    void start() {
        live = new Live(folder, 1);
    }

    @AfterAll
    void stop() {
        live.close();
    }

    @Test
    void whatShipsIsListedWithItsVariants() {
        var listed = live.get("/api/scenarios");
        var case32 =
                listed.valueStream()
                        .filter(each -> each.get("name").asString().equals(Served.SCENARIO))
                        .findFirst()
                        .orElseThrow();

        assertThat(listed.valueStream().map(each -> each.get("name").asString()))
                .containsExactlyElementsOf(Shipped.scenarioNames());
        assertThat(case32.propertyNames())
                .containsExactly(
                        "name",
                        "title",
                        "teaches",
                        "company",
                        "track",
                        "entry",
                        "rulebook",
                        "variants");
        assertThat(case32.get("rulebook").asString()).isEqualTo("linkedin-tpm@2");
        assertThat(case32.get("variants").get(0).propertyNames())
                .containsExactly("name", "title", "teaches");
        assertThat(case32.get("variants").get(0).get("name").asString()).isEqualTo("base");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "-9223372036854775808", "42"})
    void anySeedOfSixtyFourBitsPlays(String seed) {
        var answer =
                live.play("{\"scenario\":\"%s\",\"seed\":\"%s\"}".formatted(Served.SCENARIO, seed));
        var whole = Recording.inMemory(Scenarios.find(Served.SCENARIO), Long.parseLong(seed));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .isEqualTo("{\"id\":\"%s\",\"live\":false}".formatted(whole.header().id()));
        assertThat(live.library().find(whole.header().id())).contains(whole);
    }

    @Test
    void whatIsOverAlreadyIsNotPlayedLive() {
        var body = "{\"scenario\":\"%s\",\"seed\":\"5\"".formatted(Served.SCENARIO);
        var played = live.play(body + "}");

        assertThat(live.play(body + ",\"live\":true}").body()).isEqualTo(played.body());
    }

    @Test
    void aRecordingThatWasCutOffIsFinished() {
        var whole = Recording.inMemory(Scenarios.find(Served.SCENARIO), 77);
        var id = whole.header().id();
        live.library().add(new Recording(whole.header(), whole.events().subList(0, 33)));

        var answer = live.play("{\"recording\":\"%s\"}".formatted(id));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(live.library().find(id)).contains(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"scenario":"linkedin-tpm-latency-vs-consistancy"} | Did you mean 'linkedin-tpm-latency-vs-consistency'?
                    {"scenario":"/etc/passwd.yaml"} | There is no scenario '/etc/passwd.yaml'.
                    {"scenario":"linkedin-tpm-latency-vs-consistency","variant":"bose"} | Did you mean 'base'?
                    {"scenario":"linkedin-tpm-latency-vs-consistency","seed":"9223372036854775808"} | The seed is a whole number
                    {"scenario":"linkedin-tpm-latency-vs-consistency","seed":"1e3"} | The seed is a whole number
                    {"scenario":"linkedin-tpm-latency-vs-consistency","pace":17} | The pace is a number from 0.25 to 16.
                    {"seed":"1"} | Name either a scenario to play or a recording to go on with.
                    {"scenario":"a","recording":"b"} | Name either
                    """)
    void whatCannotBePlayedIsSaidWithASuggestion(String body, String said) {
        int before = live.library().list().size();
        var answer = live.play(body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(Live.json(answer).get("detail").asString()).contains(said);
        assertThat(live.library().list()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"scenario\":\"a\",\"speed\":2}",
                "{\"scenario\":{}}",
                "{\"scenario\":\"a\",\"live\":\"perhaps\"}",
            })
    void whatIsNoSuchRequestIsNotUnderstood(String body) {
        assertThat(live.play(body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {Served.UNKNOWN_ID, "not-an-id"})
    void anUnknownRecordingIsNotGoneOnWith(String id) {
        var answer = live.play("{\"recording\":\"%s\"}".formatted(id));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Live.json(answer).get("detail").asString())
                .isEqualTo("There is no recording of this id.");
    }

    @Test
    void aPaceIsAtLeastTheTimeToReadAndSpeedShortensIt() {
        var events = Recording.inMemory(Scenarios.find(Served.SCENARIO), 1).events();
        var normal = new LivePace(1).after(events.subList(2, 3));

        assertThat(normal.toMillis()).isBetween(2_500L, 17_000L);
        assertThat(new LivePace(4).after(events.subList(2, 3)).toMillis())
                .isCloseTo(normal.toMillis() / 4, within(1L));
        assertThat(new LivePace(1).after(events).toSeconds()).isEqualTo(30);
        assertThat(new LivePace(1).after(List.of())).isZero();
    }
}
