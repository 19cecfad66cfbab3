package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.recording.Library.Entry;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.web.Served;
import dev.hireloop.web.ServedOnce;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.Optional;

@ExtendWith(ServedOnce.class)
class ShelfApiTests {

    private static final String GONE = "removed\":true}";

    private final Served served;
    private final String id;
    private final String path;

    ShelfApiTests(Served served) {
        this.served = served;
        this.id = served.library().play(Scenarios.find(Served.SCENARIO), 701).header().id();
        this.path = "/api/recordings/" + id;
    }

    @AfterEach
    void putBack() {
        served.library().name(id, "");
        served.library().restore(id);
    }

    private Optional<Entry> entry() {
        return served.library().list().stream()
                .filter(entry -> entry.header().id().equals(id))
                .findFirst();
    }

    private HttpResponse<String> change(String json) {
        return served.ask("PATCH", path, json);
    }

    @Test
    void aNameIsGivenAndTakenAway() {
        assertThat(change("{\"name\":\"  Für Montag 👩‍💻 \"}").statusCode()).isEqualTo(204);
        assertThat(listed().get("name").asString()).isEqualTo("Für Montag 👩‍💻");
        assertThat(change("{\"name\":\"\"}").statusCode()).isEqualTo(204);
        assertThat(listed().get("name").isNull()).isTrue();
    }

    private JsonNode listed() {
        return EventJson.MAPPER
                .readTree(served.get("/api/recordings").body())
                .valueStream()
                .filter(each -> each.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\nb", "a\\u0000", "\\u202eabc", "\\u2066abc", "\\u2028"})
    void aNameThatWouldBreakTheLineIsRefused(String name) {
        var answer = change("{\"name\":\"x" + name + "y\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("A name has no control characters");
        assertThat(entry()).get().matches(entry -> entry.name() == null);
    }

    @Test
    void aNameHasAtMost120Characters() {
        assertThat(change("{\"name\":\"" + "x".repeat(120) + "\"}").statusCode()).isEqualTo(204);
        assertThat(change("{\"name\":\"" + "x".repeat(121) + "\"}").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":  |line 1, column",
                "{\"name\":{\"a\":1}}|'name'",
                "{\"removed\":\"maybe\"}|'removed'",
                "{\"name\":\"a\",\"colour\":\"red\"}|'colour'",
                "[]|line 1, column 1",
                "{\"name\":\"a\"} {}|line 1"
            })
    void whatIsNotTheJsonThatIsTakenIsRefusedWithItsPlace(String json, String place) {
        var answer = change(json);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("The JSON is not what is taken here")
                .contains(place)
                .doesNotContain("dev.hireloop")
                .doesNotContain("java");
    }

    @Test
    void nothingToChangeIsSaidToBeNothing() {
        assertThat(change("{}").statusCode()).isEqualTo(422);
        assertThat(change("").statusCode()).isEqualTo(400);
        assertThat(change("null").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsDeletedIsOffTheListAndItsPageSaysSoUntilItIsRestored() {
        assertThat(served.ask("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(served.ask("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(entry()).isEmpty();
        var page = served.get("/replay/" + id, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("This recording was deleted here.");
        var problem = served.get("/replay/" + id, "Accept", "application/json");
        assertThat(problem.statusCode()).isEqualTo(410);
        assertThat(problem.body()).contains("This recording was deleted here; it can be restored.");
        assertThat(served.get(path + "/file").statusCode()).isEqualTo(200);

        assertThat(change("{\"removed\":false}").statusCode()).isEqualTo(204);
        assertThat(entry()).isPresent();
        assertThat(served.get("/replay/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void deletingByAChangeIsTheSame() {
        assertThat(change("{\"" + GONE).statusCode()).isEqualTo(204);
        assertThat(entry()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, '', '{\"name\":\"a\"}'",
        "PATCH, '', '{\"removed\":false}'",
        "DELETE, '', ''",
        "POST, /forks, '{\"at\":1,\"set\":[]}'",
        "GET, /file, ''",
        "GET, /family, ''",
        "GET, /analysis, ''",
        "GET, /choices?at=1, ''"
    })
    void whatIsNotHereIsNotFound(String method, String rest, String body) {
        for (String unknown : new String[] {Served.UNKNOWN_ID, "nothing"}) {
            var answer = served.ask(method, "/api/recordings/" + unknown + rest, body);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue("application/problem+json");
            assertThat(answer.body()).contains("There is no recording of this id.");
        }
    }
}
