package dev.hireloop.web.replay;

import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.serving.ReplayPage;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;

/** Hands out a recording as one page that plays by itself. */
@RestController
final class PageController {

    private static final int RUNS = 1_000;
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Recordings recordings;
    private final Analyses analyses;
    private final ReplayPage page = new SinglePage();

    PageController(Recordings recordings, Analyses analyses) {
        this.recordings = recordings;
        this.analyses = analyses;
    }

    @GetMapping("/api/recordings/{id}/page")
    ResponseEntity<byte[]> page(@PathVariable("id") String id) {
        var recording = recordings.ended(id);
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileNames.attachment(recording.header(), ".html"))
                .body(page.of(recording, analysis(recording)).getBytes(StandardCharsets.UTF_8));
    }

    /** Null for what cannot be analysed: the page then shows the votes alone. */
    private @Nullable Analysis analysis(Recording recording) {
        try {
            return analyses.of(recording, RUNS);
        } catch (InvalidInput _) {
            return null;
        }
    }
}
