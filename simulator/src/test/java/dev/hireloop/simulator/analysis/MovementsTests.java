package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.simulator.Altered;
import dev.hireloop.simulator.analysis.VoteMove.Part;
import dev.hireloop.simulator.analysis.VoteMove.Share;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.WhatIf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class MovementsTests {

    private static Stream<Course> courses() {
        return Courses.all();
    }

    private static Stream<Course> shipped() {
        return Courses.shipped();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyVoteChangeIsTakenApart(Course course) {
        var changes =
                IntStream.rangeClosed(1, course.length())
                        .filter(event -> course.event(event) instanceof VoteChanged)
                        .boxed()
                        .toList();
        assertThat(Movements.of(course)).extracting(VoteMove::event).isEqualTo(changes);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void sharesSumToTheWhole(Course course) {
        for (VoteMove move : Movements.of(course)) {
            assertThat(move.parts().stream().mapToDouble(Part::share).sum())
                    .isCloseTo(1, within(1e-6));
            assertThat(move.speakers().stream().mapToDouble(Share::share).sum())
                    .isCloseTo(1, within(1e-6));
            assertThat(move.parts().stream().mapToDouble(Part::size).sum())
                    .isCloseTo(move.moved(), within(1e-9));
            assertThat(Math.signum(move.moved()))
                    .as("%s", move)
                    .isEqualTo(Math.signum(move.to().compareTo(move.from())));
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void eachPartNamesAStatementOfItsSpeakerBeforeTheChange(Course course) {
        for (VoteMove move : Movements.of(course)) {
            for (Part part : move.parts()) {
                assertThat(part.statement()).isLessThan(move.event());
                var said = (StatementMade) course.event(part.statement());
                assertThat(said.speaker()).isEqualTo(part.speaker()).isNotEqualTo(move.voter());
                if (part.evidence() != null) {
                    assertThat(said.cites()).contains(part.evidence());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void mutingTheMoverMakesTheChangeDisappear(Course course) {
        for (VoteMove move : Movements.of(course)) {
            var mover = move.mover();
            if (mover != null) {
                assertThat(played(course, mover.at(), List.of())).anyMatch(is(move));
                assertThat(played(course, mover.at(), List.of(mover.speaker())))
                        .as("%s", move)
                        .noneMatch(is(move));
                assertThat(mover.set()).isEqualTo("what-if.silent=[" + mover.speaker() + "]");
            }
        }
    }

    /** What comes after that event where those people say nothing more. */
    private static List<HiringEvent> played(Course course, int at, List<PersonId> silent) {
        var muted = new WhatIf(List.of(), silent, List.of(), List.of());
        var scenario = new Altered(course.trunk().scenarioAfter(at)).whatIf(muted).scenario();
        var events = course.events().subList(0, at);
        var fork = new Simulation(scenario).after(events).play(course.seed());
        assertThat(fork.subList(0, at)).isEqualTo(events);
        return fork.subList(at, fork.size());
    }

    private static Predicate<HiringEvent> is(VoteMove move) {
        return event ->
                event instanceof VoteChanged change
                        && change.voter().equals(move.voter())
                        && change.from().rating() == move.from()
                        && change.to().rating() == move.to();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theMoverSpokeSinceTheLastChangeAndPushedThatWay(Course course) {
        for (VoteMove move : Movements.of(course)) {
            var mover = move.mover();
            if (mover != null) {
                int first = mover.at() + 1;
                assertThat(first).isBetween(previousChange(course, move) + 1, move.event() - 1);
                assertThat(((StatementMade) course.event(first)).speaker())
                        .isEqualTo(mover.speaker())
                        .isNotEqualTo(move.voter());
                int step = move.to().compareTo(move.from());
                assertThat(mover.share() * move.moved() * step).as("%s", move).isPositive();
                assertThat(sizeOf(move, part -> part.statement() == first) * step).isPositive();
                assertThat(
                                sizeOf(
                                        move,
                                        part ->
                                                part.statement() > previousChange(course, move)
                                                        && part.speaker().equals(mover.speaker())))
                        .isCloseTo(mover.share() * move.moved(), within(1e-9));
            }
        }
    }

    private static double sizeOf(VoteMove move, Predicate<Part> which) {
        return move.parts().stream().filter(which).mapToDouble(Part::size).sum();
    }

    /** The voter's last change before this one, or the straw poll. */
    private static int previousChange(Course course, VoteMove move) {
        return IntStream.range(1, move.event())
                .filter(
                        number ->
                                course.event(number) instanceof InitialVotesRevealed
                                        || (course.event(number) instanceof VoteChanged change
                                                && change.voter().equals(move.voter())))
                .max()
                .orElse(0);
    }

    @Test
    void shippedScenariosHaveMovers() {
        assertThat(
                        shipped()
                                .filter(
                                        course ->
                                                Movements.of(course).stream()
                                                        .anyMatch(move -> move.mover() != null)))
                .hasSizeGreaterThan(6);
    }

    @Test
    void manyChangesHaveOneMover() {
        var moves = Courses.all().flatMap(course -> Movements.of(course).stream()).toList();
        assertThat(moves).hasSizeGreaterThan(3);
        assertThat(moves.stream().filter(move -> move.mover() != null).count())
                .isGreaterThan(moves.size() / 3);
    }

    @Test
    void aVoteThatAWhatIfMovedHasNobodyToThank() {
        var course =
                Courses.all()
                        .filter(each -> !Movements.of(each).isEmpty())
                        .findFirst()
                        .orElseThrow();
        var move = Movements.of(course).getFirst();
        var fork =
                Courses.fork(
                        course,
                        move.event() - 1,
                        "what-if.votes."
                                + move.voter()
                                + "="
                                + move.to().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var held =
                Movements.of(fork).stream()
                        .filter(each -> each.voter().equals(move.voter()))
                        .filter(each -> each.event() >= move.event())
                        .toList();
        assertThat(held)
                .isNotEmpty()
                .allSatisfy(
                        each -> {
                            assertThat(each.parts()).isEmpty();
                            assertThat(each.mover()).isNull();
                        });
    }
}
