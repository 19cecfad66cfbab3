package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.web.Served;
import dev.hireloop.web.ServedOnce;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;
import java.util.Collections;

@ExtendWith(ServedOnce.class)
class AnalysisApiTests {

    private final Served served;

    AnalysisApiTests(Served served) {
        this.served = served;
    }

    private HttpResponse<String> ask(Recording recording, String what) {
        return served.get("/api/recordings/" + recording.header().id() + "/" + what);
    }

    @Test
    void anAnalysisIsWhatTheCommandSays() {
        var answer = ask(served.played(), "analysis?runs=25");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(EventJson.MAPPER.writeValueAsString(Analysis.of(served.played(), 25)));
    }

    @Test
    void theChoicesAreListed() {
        var answer = ask(served.played(), "choices?at=3");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(EventJson.MAPPER.readTree(answer.body()).isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "analysis?runs=0, 422, runs is 1 to 10000",
        "analysis?runs=10001, 422, runs is 1 to 10000",
        "analysis?runs=x, 400, runs",
        "choices, 400, at",
        "choices?at=x, 400, at"
    })
    void whatCannotBeAskedIsRefused(String what, int status, String words) {
        var answer = ask(served.played(), what);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains(words).doesNotContain("java");
    }

    @Test
    void whatItsScenarioDoesNotPlayCannotBeAnalysed() {
        var answer = ask(served.longest(), "analysis?runs=1");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("it cannot go on");
    }

    @Test
    void whatWouldTakeTooLongIsRefusedAtOnce() {
        try (var analyses = new Analyses()) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> analyses.of(ofEvents(3_001), 1))
                    .withMessage(
                            "This recording has 3001 events. Those of up to 3000 are analysed here;"
                                    + " it can be watched all the same.");
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> analyses.choices(ofEvents(3_001), 1));
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> analyses.of(ofEvents(2_000), 251))
                    .withMessageContaining("Ask for 250 at most.");
        }
    }

    private Recording ofEvents(int events) {
        var header = served.played().header();
        return new Recording(
                header, Collections.nCopies(events, served.played().events().getFirst()));
    }
}
