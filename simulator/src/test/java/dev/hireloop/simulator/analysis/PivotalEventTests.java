package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Collections;
import java.util.Objects;
import java.util.stream.Stream;

class PivotalEventTests {

    private static Stream<Course> courses() {
        return Stream.concat(Courses.all(), Courses.shipped());
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
        assertThat(fork.events().subList(0, pivot.at()))
                .isEqualTo(course.events().subList(0, pivot.at()));
        assertThat(fork.events().get(pivot.at())).isNotEqualTo(course.event(pivot.event()));
        assertThat(fork.events().subList(pivot.at(), fork.length()))
                .noneMatch(event -> comesFrom(course.event(pivot.event()), event));
        assertThat(found.why()).isNull();
    }

    /** Whether that event is the one taken out, or rests on the same. */
    private static boolean comesFrom(HiringEvent out, HiringEvent event) {
        return switch (out) {
            case SignalRecorded(var signal, _, _) ->
                    event instanceof SignalRecorded other
                            && other.signal().id().equals(signal.id());
            case StatementMade said -> {
                assertThat(said.cites()).isNotEmpty();
                yield event instanceof StatementMade other
                        && !Collections.disjoint(said.cites(), other.cites());
            }
            case VoteChanged change ->
                    event instanceof VoteChanged other && other.voter().equals(change.voter());
            case VetoCast veto ->
                    event instanceof VetoCast other
                            && other.by().equals(veto.by())
                            && other.evidence().equals(veto.evidence());
            default -> throw new AssertionError("Follows from others: " + out);
        };
    }

    @ParameterizedTest
    @MethodSource("courses")
    void whatCanBeTakenOutMovesPeopleOrCounts(Course course) {
        var removals = Removals.of(course);
        assertThat(removals).extracting(Removal::event).isSorted().doesNotHaveDuplicates();
        for (Removal removal : removals) {
            var path = removal.setting().path();
            switch (course.event(removal.event())) {
                case SignalRecorded _ -> assertThat(path).isEqualTo("what-if.unnoted");
                case StatementMade said -> {
                    assertThat(said.cites()).isNotEmpty();
                    assertThat(path).isEqualTo("what-if.unsaid");
                    assertThat(removal.words()).endsWith(", there or in any later statement");
                }
                case VoteChanged change ->
                        assertThat(path).isEqualTo("what-if.votes." + change.voter());
                case VetoCast _ -> assertThat(path).endsWith(".veto");
                default -> throw new AssertionError("Follows from others: " + removal);
            }
        }
    }

    @Test
    void someLinesCiteNothing() {
        assertThat(Courses.all().flatMap(course -> course.events().stream()))
                .anyMatch(event -> event instanceof StatementMade said && said.cites().isEmpty());
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
