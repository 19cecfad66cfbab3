package dev.hireloop.web.replay;

import dev.hireloop.simulator.recording.ForkReport;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Setting;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Leaves recordings at an event, and tells which left which. */
@RestController
final class ForksController {

    private static final JsonBody<Wanted> WANTED = JsonBody.whole(Wanted.class);

    private final Recordings recordings;
    private final Plays plays;

    ForksController(Recordings recordings, Plays plays) {
        this.recordings = recordings;
        this.plays = plays;
    }

    /**
     * What is to be otherwise.
     *
     * @param at the last event to take over
     * @param set {@code path=value}, at least one
     */
    record Wanted(int at, List<String> set) {}

    @PostMapping(path = "/api/recordings/{id}/forks", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ForkReport> fork(@PathVariable("id") String id, @RequestBody byte[] json) {
        var parent = recordings.ended(id);
        var wanted = WANTED.read(json);
        if (wanted.set().isEmpty()) {
            throw new InvalidInput("Nothing is to change: give a setting, as path=value.");
        }
        var settings = settings(wanted.set());
        var fork = plays.done(() -> recordings.fork(parent, wanted.at(), settings));
        return ResponseEntity.created(URI.create("/replay/" + fork.header().id()))
                .body(ForkReport.of(parent, fork));
    }

    /** All that are none are told at once. */
    private static List<Setting> settings(List<String> texts) {
        var settings = new ArrayList<Setting>();
        var faults = new ArrayList<String>();
        for (String text : texts) {
            try {
                settings.add(Setting.of(text));
            } catch (InvalidInput fault) {
                faults.add(fault.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(String.join("\n", faults));
        }
        return settings;
    }

    @GetMapping("/api/recordings/{id}/family")
    List<Branch> family(@PathVariable("id") String id) {
        recordings.get(id);
        return Family.of(id, recordings.withRemoved());
    }
}
