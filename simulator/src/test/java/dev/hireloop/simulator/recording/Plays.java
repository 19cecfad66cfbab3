package dev.hireloop.simulator.recording;

import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;

/** Recordings as the pure fold gives them, and files that someone has tampered with. */
final class Plays {

    static final Recording CASE_32 = of(TestScenarios.CASE_32, 1);

    private Plays() {}

    static Recording of(String name, long seed) {
        return of(TestScenarios.scenario(name), seed);
    }

    static Recording of(Scenario scenario, long seed) {
        return Recording.inMemory(scenario, seed);
    }

    /** The lines without the last one, under a last one that vouches for them. */
    static String vouchedFor(List<String> lines) {
        var body = String.join("\n", lines) + "\n";
        return body
                + "{\"events\":%d,\"sha256\":\"%s\"}\n"
                        .formatted(lines.size() - 1, RecordingId.hash(body));
    }

    /** Header and events of a recording's file. */
    static List<String> lines(Recording recording) {
        var lines = new ArrayList<>(RecordingFile.write(recording).lines().toList());
        lines.removeLast();
        return lines;
    }
}
