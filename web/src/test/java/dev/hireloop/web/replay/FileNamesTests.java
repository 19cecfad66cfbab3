package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.web.Served;
import dev.hireloop.web.ServedOnce;
import dev.hireloop.web.TestRecordings;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedOnce.class)
class FileNamesTests {

    private final Served served;

    FileNamesTests(Served served) {
        this.served = served;
    }

    @ParameterizedTest
    @CsvSource({
        "'a\r\nSet-Cookie: b', a--Set-Cookie--b-1, 5",
        "x/../../evil, x-------evil-1, 6",
        "名前, ---1, 7"
    })
    void whateverAScenarioIsCalledItsFilesAreCalledInPlainLetters(
            String scenario, String name, String digit) {
        var recording = TestRecordings.called(served.played(), scenario, digit.repeat(26));
        served.library().add(recording);

        assertThat(disposition(recording, "/file"))
                .isEqualTo("attachment; filename=\"" + name + ".hireloop\"");
        assertThat(disposition(recording, "/page"))
                .isEqualTo("attachment; filename=\"" + name + ".html\"");
    }

    private String disposition(Recording recording, String what) {
        var answer = served.get("/api/recordings/" + recording.header().id() + what);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Content-Disposition").orElseThrow();
    }
}
