package dev.hireloop.simulator.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.Opinions;
import dev.hireloop.simulator.behaviour.Push;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

/** Forks that change how people are, in the middle of a debrief. */
class ChangedPeopleTests {

    private static final long SEED = 1;

    private static final Course PARENT = Courses.of(Courses.CASE_35, SEED);

    private static final String OPEN = "panel.sesay.openness=0.6";

    private static final String FJ = "debrief.opinions=friedkin-johnsen";

    private static final String[] CHANGES = {
        OPEN,
        "panel.sesay.influence=2",
        "tendencies=off",
        "tendencies.polarisation=0.2",
        "debrief.opinions=degroot",
        "debrief.opinions=hegselmann-krause",
        "debrief.opinions=decision-scheme"
    };

    private static List<Integer> numbers(Class<?> kind, Course course) {
        return IntStream.rangeClosed(1, course.length())
                .filter(number -> kind.isInstance(course.event(number)))
                .boxed()
                .toList();
    }

    private static List<Push> pushes(Course course, int event) {
        var hiring = course.after(event);
        return new Opinions(course.trunk().panelAfter(event), Draws.of(SEED))
                .pushes((Unsealed) hiring.loop(), (Discussion) hiring.debrief());
    }

    private static List<Double> positions(Course course, int event) {
        var hiring = course.after(event);
        var discussion = (Discussion) hiring.debrief();
        var opinions = new Opinions(course.trunk().panelAfter(event), Draws.of(SEED));
        return discussion.votes().standings().stream()
                .map(each -> opinions.position(each.voter(), (Unsealed) hiring.loop(), discussion))
                .toList();
    }

    private static HiringEvent next(Course course, int event) {
        return course.event(event + 1);
    }

    @Test
    void whoIsMadeOpenHasHeardWhatWasSaidBeforeAsTheyWereThen() {
        int said = 0;
        for (int at : numbers(StatementMade.class, PARENT)) {
            var fork = Courses.fork(PARENT, at, OPEN);
            assertThat(next(fork, at) instanceof VoteChanged)
                    .as("A vote changes after event %d", at)
                    .isEqualTo(next(PARENT, at) instanceof VoteChanged);
            said++;
        }
        assertThat(said).isGreaterThan(3);
    }

    @Test
    void everyoneStandsWhereTheyStoodWhateverChanges() {
        int from = numbers(InitialVotesRevealed.class, PARENT).getFirst();
        int to = numbers(StatementMade.class, PARENT).getLast();
        for (String change : CHANGES) {
            for (int at = from; at <= to; at++) {
                var fork = Courses.fork(PARENT, at, change);
                assertThat(positions(fork, at))
                        .as("%s at %d", change, at)
                        .isEqualTo(positions(PARENT, at));
                assertThat(pushes(fork, at)).isEqualTo(pushes(PARENT, at));
            }
        }
    }

    @Test
    void whatIsSaidLaterIsHeardByWhoTheyAreNow() {
        var statements = numbers(StatementMade.class, PARENT);
        int at = statements.get(1);
        var fork = Courses.fork(PARENT, at, OPEN);
        int later = numbers(StatementMade.class, fork).getLast();
        assertThat(positions(fork, later)).isNotEqualTo(positions(PARENT, statements.getLast()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel.sesay.openness=0", "debrief.opinions=decision-scheme"})
    void aForkOfAForkHearsEachPartAsItWas(String second) {
        int at = numbers(StatementMade.class, PARENT).get(1);
        var once = Courses.fork(PARENT, at, OPEN);
        int again = numbers(StatementMade.class, once).get(3);
        var twice = Courses.fork(once, again, second);
        assertThat(positions(twice, again)).isEqualTo(positions(once, again));
        assertThat(positions(twice, at)).isEqualTo(positions(PARENT, at));
        assertThat(twice.events().subList(0, again)).isEqualTo(once.events().subList(0, again));
        // changed back at the same point, it goes on as it would have
        var back = Courses.fork(twice, again, OPEN, FJ);
        assertThat(back.events()).isEqualTo(once.events());
    }
}
