package dev.hireloop.simulator.analysis;

import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.Trunk;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Setting;

import java.util.List;
import java.util.stream.Stream;

/** Recordings to analyse. */
final class Courses {

    static final String CASE_35 = "meta-tpm-upstream-bottleneck";

    private Courses() {}

    static Course of(String name, long seed) {
        return of(
                TestScenarios.names().contains(name)
                        ? Recording.inMemory(TestScenarios.scenario(name), seed)
                        : Recording.inMemory(Scenarios.find(name), seed));
    }

    static Course of(Recording recording) {
        return Course.of(Trunk.of(recording));
    }

    /** The fork that someone makes who types what an analysis says. */
    static Course fork(Course course, int at, String... settings) {
        return of(course.trunk().branch(at, settings(settings)));
    }

    private static List<Setting> settings(String... settings) {
        return Stream.of(settings).map(Setting::of).toList();
    }

    static Stream<Course> all() {
        return of(Stream.concat(TestScenarios.names().stream(), Stream.of(CASE_35)));
    }

    /** Some that ship, with and without a script for the debrief. */
    static Stream<Course> shipped() {
        return of(
                Stream.of(
                        TestScenarios.CASE_32,
                        CASE_35,
                        "linkedin-pm-solutioneer",
                        "linkedin-tpm-likes-structure",
                        "meta-pm-pivot-missed-dates",
                        "meta-tpm-team-lunch"));
    }

    private static Stream<Course> of(Stream<String> names) {
        return names.flatMap(name -> Stream.of(1L, 2L, 3L).map(seed -> of(name, seed)));
    }
}
