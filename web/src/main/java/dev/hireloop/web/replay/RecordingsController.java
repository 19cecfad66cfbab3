package dev.hireloop.web.replay;

import dev.hireloop.simulator.scenario.InvalidInput;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Lists the recordings, names them, and takes them off the shelf and back. */
@RestController
final class RecordingsController {

    private static final JsonBody<Wanted> WANTED = JsonBody.partial(Wanted.class);

    private final Recordings recordings;

    RecordingsController(Recordings recordings) {
        this.recordings = recordings;
    }

    /**
     * What is to be otherwise about a recording; null for what stays.
     *
     * @param name an empty one takes it away
     * @param removed whether it is off the shelf
     */
    record Wanted(@Nullable String name, @Nullable Boolean removed) {}

    @GetMapping("/api/recordings")
    List<Listed> recordings() {
        return recordings.all().stream()
                .map(entry -> Listed.of(entry, recordings.isLive(entry.header().id())))
                .toList();
    }

    @PatchMapping(path = "/api/recordings/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable("id") String id, @RequestBody byte[] json) {
        recordings.get(id);
        var wanted = WANTED.read(json);
        if (wanted.name() == null && wanted.removed() == null) {
            throw new InvalidInput("Nothing is to change: give a name, or whether it is removed.");
        }
        if (wanted.name() != null) {
            recordings.name(id, Names.checked(wanted.name()));
        }
        if (wanted.removed() != null) {
            recordings.shelve(id, wanted.removed());
        }
    }

    @DeleteMapping("/api/recordings/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable("id") String id) {
        recordings.get(id);
        recordings.shelve(id, true);
    }
}
