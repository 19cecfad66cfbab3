package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.recording.ForkReport;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Setting;
import dev.hireloop.web.Served;
import dev.hireloop.web.ServedOnce;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;

@ExtendWith(ServedOnce.class)
class ForksApiTests {

    private static final String SILENT = "what-if.silent=[okafor]";

    private final Served served;
    private final Recording parent;

    ForksApiTests(Served served) {
        this.served = served;
        this.parent = served.library().play(Scenarios.find(Served.SCENARIO), 702);
    }

    @AfterEach
    void putBack() {
        served.library().restore(parent.header().id());
    }

    private HttpResponse<String> fork(String json) {
        return served.ask("POST", "/api/recordings/" + parent.header().id() + "/forks", json);
    }

    @Test
    void aForkIsMadeAndSaysWhatTheCommandSays() {
        int at = parent.events().size() / 2;
        var answer = fork("{\"at\":" + at + ",\"set\":[\"" + SILENT + "\"]}");

        assertThat(answer.statusCode()).isEqualTo(201);
        var report = EventJson.MAPPER.readTree(answer.body());
        var fork = served.library().find(report.get("id").asString()).orElseThrow();
        assertThat(fork.header().parent()).isEqualTo(parent.header().id());
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/replay/" + fork.header().id());
        assertThat(report)
                .isEqualTo(
                        EventJson.MAPPER.readTree(
                                EventJson.MAPPER.writeValueAsString(ForkReport.of(parent, fork))));
    }

    @Test
    void everySettingThatIsNoneIsTold() {
        var answer = fork("{\"at\":1,\"set\":[\"nonsense\",\"more nonsense\"]}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(detail(answer)).contains("'nonsense' is no").contains("'more nonsense' is no");
    }

    @Test
    void everySettingThatNamesNothingIsTold() {
        var answer = fork("{\"at\":1,\"set\":[\"panel.x.y=1\",\"what-if.silent=[nobody]\"]}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(detail(answer)).contains("Nobody here is 'x'").contains("is 'nobody'");
    }

    @Test
    void whatTheRulesRefuseIsRefusedWithItsReason() {
        var answer = fork("{\"at\":5,\"set\":[\"rulebook=meta-tpm\"]}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(detail(answer)).contains("rulebook");
    }

    @Test
    void thereIsNoSuchEventToLeaveAt() {
        var answer = fork("{\"at\":100000,\"set\":[\"" + SILENT + "\"]}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(detail(answer)).contains("nothing can leave it after event 100000");
        assertThat(fork("{\"at\":\"x\",\"set\":[]}").statusCode()).isEqualTo(400);
        assertThat(fork("{\"at\":1}").statusCode()).isEqualTo(400);
        assertThat(fork("{\"at\":1,\"set\":[null]}").statusCode()).isEqualTo(400);
        assertThat(fork("null").statusCode()).isEqualTo(400);
    }

    @Test
    void aForkThatChangesNothingIsRefused() {
        var answer = fork("{\"at\":1,\"set\":[]}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(detail(answer))
                .isEqualTo("Nothing is to change: give a setting, as path=value.");
    }

    @Test
    void aFaultOfASettingIsToldWithoutTheOptionOfACommand() {
        assertThat(detail(fork("{\"at\":1,\"set\":[\"what-if.silent=[okafour]\"]}")))
                .startsWith("Nobody here is 'okafour'.")
                .contains("Did you mean 'okafor'?")
                .doesNotContain("--set")
                .doesNotContain("error:");
    }

    private static String detail(HttpResponse<String> answer) {
        return EventJson.MAPPER.readTree(answer.body()).get("detail").asString();
    }

    @Test
    void aFamilyIsWhateverForksConnect() {
        var fork = served.library().fork(parent, 3, List.of(Setting.of(SILENT)));
        var grandchild = served.library().fork(fork, 5, List.of());
        served.library().name(fork.header().id(), "Quiet");

        for (Recording each : List.of(parent, fork, grandchild)) {
            var family = family(each);
            assertThat(ids(family)).contains(id(parent), id(fork), id(grandchild));
            assertThat(ids(family)).doesNotContain(id(served.played()));
            var branch = branch(family, fork);
            assertThat(branch.propertyNames())
                    .containsExactly(
                            "id",
                            "name",
                            "title",
                            "parent",
                            "forkedAt",
                            "change",
                            "decision",
                            "missing");
            assertThat(branch.get("name").asString()).isEqualTo("Quiet");
            assertThat(branch.get("parent").asString()).isEqualTo(id(parent));
            assertThat(branch.get("forkedAt").asInt()).isEqualTo(3);
            assertThat(branch.get("change").get(0).asString()).isEqualTo(SILENT);
            assertThat(branch.get("missing").asBoolean()).isFalse();
        }
    }

    @Test
    void whatWasDeletedKeepsItsPlaceOnlyWhileForksOfItAreHere() {
        var fork = served.library().fork(parent, 3, List.of(Setting.of("what-if.silent=[wilk]")));
        var grandchild = served.library().fork(fork, 5, List.of());
        served.library().remove(id(fork));

        assertThat(branch(family(parent), fork).get("missing").asBoolean()).isTrue();
        assertThat(branch(family(parent), grandchild).get("parent").asString()).isEqualTo(id(fork));

        served.library().remove(id(grandchild));
        assertThat(ids(family(parent))).contains(id(parent)).doesNotContain(id(fork));
        assertThat(branch(family(grandchild), grandchild).get("missing").asBoolean()).isTrue();
    }

    private static String id(Recording recording) {
        return recording.header().id();
    }

    private JsonNode family(Recording recording) {
        var answer = served.get("/api/recordings/" + id(recording) + "/family");
        assertThat(answer.statusCode()).isEqualTo(200);
        return EventJson.MAPPER.readTree(answer.body());
    }

    private static List<String> ids(JsonNode family) {
        return family.valueStream().map(each -> each.get("id").asString()).toList();
    }

    private static JsonNode branch(JsonNode family, Recording recording) {
        return family.valueStream()
                .filter(each -> each.get("id").asString().equals(id(recording)))
                .findFirst()
                .orElseThrow();
    }
}
