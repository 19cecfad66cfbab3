package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingFile;
import dev.hireloop.simulator.recording.RecordingPage;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.serving.ReplayPage;
import dev.hireloop.web.Served;
import dev.hireloop.web.ServedOnce;
import dev.hireloop.web.TestRecordings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

@ExtendWith(ServedOnce.class)
class SinglePageTests {

    private static final int MOST = 300_000;

    private final ReplayPage pages = ServiceLoader.load(ReplayPage.class).findFirst().orElseThrow();
    private final Served served;

    SinglePageTests(Served served) {
        this.served = served;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void thePageIsSmallWithoutItsRecording() {
        var recording = Recording.inMemory(Scenarios.find("meta-tpm-upstream-bottleneck"), 3);

        var page = pages.of(recording, Analysis.of(recording, 1_000));

        assertThat(page).contains(RecordingPage.element(recording)).contains("\"runs\":1000");
        assertThat(size(page) - size(RecordingPage.element(recording))).isLessThan(MOST);
    }

    @Test
    void itsAnalysisHasTheDigitsThatAreSeen() {
        var analysis = Analysis.of(served.played(), 7);

        var element =
                Pattern.compile("id=\"hireloop-analysis\">(.*?)</script>")
                        .matcher(pages.of(served.played(), analysis));

        assertThat(element.find()).isTrue();
        var curve = EventJson.MAPPER.readTree(element.group(1)).get("curve");
        assertThat(curve).hasSize(analysis.curve().size());
        assertThat(element.group(1)).doesNotContainPattern("\\d\\.\\d{5}");
    }

    @Test
    void itComesBackAsTheSameRecording() {
        var recording = served.played();

        var read = RecordingFile.read("mine.html", pages.of(recording, null));

        assertThat(read).isEqualTo(recording);
        assertThat(read.hash()).isEqualTo(recording.hash());
    }

    @Test
    void itsPolicyAllowsItsOwnScriptAndNothingElse() throws Exception {
        var page = pages.of(served.played(), null);

        var script =
                Pattern.compile("<script type=\"module\">(.*?)</script>", Pattern.DOTALL)
                        .matcher(page);
        assertThat(script.find()).isTrue();
        var hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(script.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains(
                        "content=\"default-src 'none'; script-src 'sha256-"
                                + Base64.getEncoder().encodeToString(hash)
                                + "'; style-src 'sha256-")
                .doesNotContain("unsafe-inline")
                .contains("base-uri 'none'; form-action 'none'\"");
    }

    @Test
    void hostileTextIsTextInIt() {
        var hostile = served.hostile();

        var page = pages.of(hostile, null);

        assertThat(page).doesNotContain(TestRecordings.MARKUP);
        assertThat(page.replace(pages.player(), "")).doesNotContain("<img", "<b>");
        assertThat(page).contains("<title>&lt;img src=x onerror=&quot;");
    }

    @Test
    void theServerHandsItOutAsAFile() {
        var recording = served.played();

        var answer = served.get("/api/recordings/" + recording.header().id() + "/page");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + Served.SCENARIO + "-1.html\"");
        assertThat(RecordingFile.read("page", answer.body())).isEqualTo(recording);
        assertThat(answer.body()).contains("analysis=\"#hireloop-analysis\"");
    }

    @Test
    void thereIsNoPageOfAnUnknownRecording() {
        var answer = served.get("/api/recordings/" + Served.UNKNOWN_ID + "/page");

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void thePlayerHasAnAddressThatStays() {
        var answer = served.get("/embed/hireloop-replay.js");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(pages.player()).contains("hireloop-replay");
    }
}
