package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.simulator.analysis.VoteMove.Part;
import dev.hireloop.simulator.analysis.VoteMove.Share;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class MovementsTests {

    private static Stream<Course> courses() {
        return Courses.all();
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
    @MethodSource("courses")
    void mutingTheMoverMakesTheChangeDisappear(Course course) {
        for (VoteMove move : Movements.of(course)) {
            var mover = move.mover();
            if (mover != null) {
                var muted = Courses.fork(course, mover.at(), mover.set());
                assertThat(muted.events().stream().skip(mover.at()))
                        .noneMatch(
                                event ->
                                        event instanceof VoteChanged change
                                                && change.voter().equals(move.voter())
                                                && change.to().rating() == move.to());
            }
        }
    }

    @Test
    void mostChangesHaveOneMover() {
        var moves = Courses.all().flatMap(course -> Movements.of(course).stream()).toList();
        assertThat(moves).hasSizeGreaterThan(3);
        assertThat(moves.stream().filter(move -> move.mover() != null).count())
                .isGreaterThan(moves.size() / 2);
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
