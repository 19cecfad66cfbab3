package dev.hireloop.web.replay;

import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.recording.Performance;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Shipped;
import dev.hireloop.simulator.scenario.Suggestion;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plays scenarios that ship, at once or live, and goes on with what was cut off. */
@RestController
final class PlaysController {

    private static final JsonBody<Wanted> WANTED = JsonBody.partial(Wanted.class);
    private static final int LONGEST_NAME = 64;

    private final Library library;
    private final Recordings recordings;
    private final LivePlays live;
    private final Plays plays;

    PlaysController(Library library, Recordings recordings, LivePlays live, Plays plays) {
        this.library = library;
        this.recordings = recordings;
        this.live = live;
        this.plays = plays;
    }

    /**
     * What to play: a scenario, or the rest of a recording.
     *
     * @param variant the base if left out
     * @param seed a whole number of 64 bits, 1 if left out; as text, for a browser's numbers have
     *     not the digits
     * @param live whether to play at a reader's pace, to be watched
     * @param pace of a live play, 1 if left out
     */
    record Wanted(
            @Nullable String scenario,
            @Nullable String variant,
            @Nullable String seed,
            @Nullable String recording,
            @Nullable Boolean live,
            @Nullable Double pace) {}

    /**
     * What has been begun.
     *
     * @param live false, too, where a live play was asked for and all was over already
     */
    record Begun(String id, boolean live) {}

    @PostMapping(path = "/api/plays", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Begun play(@RequestBody byte[] json) {
        var wanted = WANTED.read(json);
        var pace = pace(wanted.pace());
        boolean isLive = Boolean.TRUE.equals(wanted.live());
        var performance =
                plays.done(
                        () -> {
                            var all = performance(wanted);
                            if (!isLive) {
                                all.finish();
                            }
                            return all;
                        });
        var id = performance.id();
        boolean isBegun = isLive && live.start(performance, pace);
        recordings.forget(id);
        return new Begun(id, isBegun);
    }

    private static LivePace pace(@Nullable Double wanted) {
        double speed = wanted == null ? 1 : wanted;
        if (!(speed >= LivePace.SLOWEST && speed <= LivePace.FASTEST)) {
            throw new InvalidInput("The pace is a number from 0.25 to 16.");
        }
        return new LivePace(speed);
    }

    private Performance performance(Wanted wanted) {
        if ((wanted.scenario() == null) == (wanted.recording() == null)) {
            throw new InvalidInput("Name either a scenario to play or a recording to go on with.");
        }
        if (wanted.scenario() != null) {
            return library.perform(
                    scenario(wanted.scenario(), wanted.variant()), seed(wanted.seed()));
        }
        if (wanted.variant() != null || wanted.seed() != null) {
            throw new InvalidInput("A recording goes on with the variant and the seed it has.");
        }
        return library.resume(recordings.get(String.valueOf(wanted.recording())));
    }

    /** By its name alone: the path of a file would be one of the server's. */
    private static Scenario scenario(String name, @Nullable String variant) {
        var known = Shipped.scenarioNames();
        if (!known.contains(name)) {
            throw new InvalidInput(
                    (name.length() > LONGEST_NAME
                                    ? "There is no such scenario."
                                    : "There is no scenario '" + name + "'.")
                            + Suggestion.didYouMean(name, known));
        }
        return variant == null ? Scenarios.find(name) : Scenarios.find(name, variant);
    }

    private static long seed(@Nullable String text) {
        try {
            return text == null ? 1 : Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw new InvalidInput("The seed is a whole number from -2^63 to 2^63 - 1.");
        }
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(LivePlays.TooMany refusal) {
        return problem(HttpStatus.TOO_MANY_REQUESTS, String.valueOf(refusal.getMessage()));
    }

    private static ResponseEntity<Problem> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(status, detail));
    }
}
