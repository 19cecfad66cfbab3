package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Decision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Objects;
import java.util.stream.Stream;

class PivotalEventTests {

    private static Stream<Course> courses() {
        return Courses.all();
    }

    private static Decision decision(Course course) {
        return decision(course.after(course.length()));
    }

    private static Decision decision(Hiring hiring) {
        if (hiring.debrief() instanceof Decided(_, var reached)) {
            return reached.decision();
        }
        throw new IllegalStateException("No decision");
    }

    @ParameterizedTest
    @MethodSource("courses")
    void theForkOfThePivotalEventFlipsTheDecision(Course course) {
        var found = PivotalEvent.of(course);
        var pivot = found.pivot();
        if (pivot == null) {
            assertThat(found.why()).contains("the decision stood every time");
            return;
        }
        var fork = Courses.fork(course, pivot.at(), pivot.set());
        assertThat(decision(fork)).isEqualTo(pivot.decision()).isNotEqualTo(decision(course));
        assertThat(pivot.at()).isEqualTo(pivot.event() - 1);
        assertThat(found.why()).isNull();
    }

    @Test
    void somewhereThereIsAPivotalEventAndSomewhereNone() {
        var pivots = Courses.all().map(course -> PivotalEvent.of(course).pivot()).toList();
        assertThat(pivots.stream().filter(Objects::nonNull)).isNotEmpty();
        assertThat(pivots).containsNull();
    }

    @Test
    void noEarlierRemovalFlipsIt() {
        for (Course course : Courses.all().toList()) {
            var pivot = PivotalEvent.of(course).pivot();
            if (pivot != null) {
                for (Removal removal : Removals.of(course)) {
                    if (removal.event() < pivot.event()) {
                        assertThat(
                                        new WhatIfs(course)
                                                .play(removal.at(), removal.setting())
                                                .map(Hiring::of)
                                                .map(PivotalEventTests::decision)
                                                .orElse(decision(course)))
                                .as(removal.toString())
                                .isEqualTo(decision(course));
                    }
                }
            }
        }
    }

    // domain 36
    @Test
    void aPromotionHasNone() {
        var found = PivotalEvent.of(Courses.of("meta-tpm-blocked-at-l7", 1));
        assertThat(found.pivot()).isNull();
        assertThat(found.why()).isEqualTo("Nobody decides on a hire in a promotion.");
    }
}
