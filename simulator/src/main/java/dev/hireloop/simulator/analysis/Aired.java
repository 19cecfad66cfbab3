package dev.hireloop.simulator.analysis;

import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much of what was noted the committee heard.
 *
 * @param recorded how many signals the rounds left
 * @param aired how many of them someone cited in the debrief
 * @param share the information yield; null where nothing was recorded
 * @param unsaid the others
 */
public record Aired(int recorded, int aired, @Nullable Double share, List<Unsaid> unsaid) {

    public Aired {
        unsaid = List.copyOf(unsaid);
    }

    /**
     * A signal that nobody brought up.
     *
     * @param event the number of the event that recorded it
     */
    public record Unsaid(
            SignalId signal,
            int event,
            String summary,
            Polarity polarity,
            int strength,
            List<PersonId> notedBy) {

        public Unsaid {
            notedBy = List.copyOf(notedBy);
        }
    }

    static Aired of(Course course) {
        Set<SignalId> cited = new HashSet<>();
        course.events().stream()
                .filter(StatementMade.class::isInstance)
                .forEach(event -> cited.addAll(((StatementMade) event).cites()));
        var numbers =
                IntStream.rangeClosed(1, course.length())
                        .filter(number -> course.event(number) instanceof SignalRecorded)
                        .boxed()
                        .toList();
        var unsaid =
                numbers.stream()
                        .map(number -> unsaid(number, (SignalRecorded) course.event(number)))
                        .filter(each -> !cited.contains(each.signal))
                        .toList();
        int recorded = numbers.size();
        int aired = recorded - unsaid.size();
        return new Aired(recorded, aired, recorded == 0 ? null : (double) aired / recorded, unsaid);
    }

    private static Unsaid unsaid(int number, SignalRecorded recorded) {
        var signal = recorded.signal();
        return new Unsaid(
                signal.id(),
                number,
                signal.summary(),
                signal.polarity(),
                signal.strength(),
                recorded.notedBy());
    }
}
