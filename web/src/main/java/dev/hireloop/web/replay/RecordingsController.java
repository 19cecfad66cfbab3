package dev.hireloop.web.replay;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Lists the recordings. */
@RestController
final class RecordingsController {

    private final Recordings recordings;

    RecordingsController(Recordings recordings) {
        this.recordings = recordings;
    }

    @GetMapping("/api/recordings")
    List<Listed> recordings() {
        return recordings.all().stream().map(Listed::of).toList();
    }
}
