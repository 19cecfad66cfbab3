package dev.hireloop.web.replay;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a replay; it reads the id from its own address. */
@Controller
final class Pages {

    private final Recordings recordings;

    Pages(Recordings recordings) {
        this.recordings = recordings;
    }

    @GetMapping("/replay/{id}")
    String replay(@PathVariable("id") String id) {
        recordings.mustBeShown(id);
        return "forward:/replay.html";
    }
}
