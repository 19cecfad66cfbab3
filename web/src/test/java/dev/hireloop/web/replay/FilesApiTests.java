package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingFile;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.web.Served;
import dev.hireloop.web.ServedOnce;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.http.HttpResponse;

@ExtendWith(ServedOnce.class)
class FilesApiTests {

    private final Served served;

    FilesApiTests(Served served) {
        this.served = served;
    }

    private HttpResponse<String> take(String name, String text) {
        return served.ask("POST", "/api/recordings?name=" + name, "text/plain", text);
    }

    @Test
    void aRecordingIsHandedOutAsTheFileThatTheCommandWrites() {
        var answer = served.get("/api/recordings/" + served.played().header().id() + "/file");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(RecordingFile.write(served.played()));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("text/plain;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + Served.SCENARIO + "-1.hireloop\"");
    }

    @Test
    void whatIsTakenOverIsHandedOutIdentically() {
        var recording = Recording.inMemory(Scenarios.find(Served.SCENARIO), -703);
        var id = recording.header().id();
        var text = RecordingFile.write(recording);

        var answer = take("mine.hireloop", text);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"id\":\"" + id + "\"}");
        assertThat(answer.headers().firstValue("Location")).hasValue("/replay/" + id);
        assertThat(served.get("/api/recordings/" + id + "/file").body()).isEqualTo(text);

        assertThat(take("mine.hireloop", text).statusCode()).isEqualTo(200);
        served.library().remove(id);
        assertThat(take("mine.hireloop", text).statusCode()).isEqualTo(201);
        assertThat(served.library().isRemoved(id)).isFalse();
    }

    @Test
    void aFaultIsToldWithItsFileAndLine() {
        var text = RecordingFile.write(served.played());

        int events = text.indexOf('\n');
        var changed = text.substring(0, events) + text.substring(events).replace("Nora", "Dora");
        assertThat(detail(take("mine.hireloop", changed)))
                .startsWith("mine.hireloop:" + text.lines().count() + ": error: the content is");
        assertThat(detail(take("mine.hireloop", "What is this?")))
                .isEqualTo("mine.hireloop:1: error: this is no recording, or its end is missing.");
        assertThat(detail(take("mine.hireloop", text.substring(0, text.length() / 2))))
                .startsWith("mine.hireloop:");
    }

    @Test
    void aFilesNameIsShownWithoutItsFolderAndWithoutTricks() {
        assertThat(detail(take("..%2Fetc%2Fmine%0A%E2%80%AE.txt", "No.")))
                .startsWith("mine\uFFFD\uFFFD.txt:1: error:");
        assertThat(detail(take("x".repeat(2_000), "No."))).startsWith("x".repeat(80) + ":1:");
    }

    @Test
    void noContentIsNoRecording() {
        assertThat(take("mine.hireloop", "").statusCode()).isEqualTo(400);
    }

    private static String detail(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        return EventJson.MAPPER.readTree(answer.body()).get("detail").asString();
    }
}
