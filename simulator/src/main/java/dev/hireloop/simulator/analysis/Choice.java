package dev.hireloop.simulator.analysis;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.Trunk;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One thing that can be otherwise from an event on.
 *
 * @param at the last event that such a fork takes over
 * @param set what it changes
 * @param decision what it comes to; null in a promotion, where it is refused, or where it was not
 *     played because there are too many
 * @param flips whether that is another decision than the recording's; never where that has none
 * @param played whether it was played to see; not where it is refused, or there are too many
 * @param refused why it cannot be; null where it can
 */
public record Choice(
        Group group,
        String label,
        int at,
        List<Setting> set,
        @Nullable Decision decision,
        boolean flips,
        boolean played,
        @Nullable String refused) {

    /** What is changed. */
    public enum Group {
        VOTES,
        EVIDENCE,
        SPEAKERS,
        PEOPLE,
        PROCESS,
        RULES
    }

    public Choice {
        set = List.copyOf(set);
    }

    /**
     * The choices after that event, those of one group together, each played to its end.
     *
     * @param at 0 for before anything has happened
     * @throws InvalidInput if the recording cannot be forked, or not there
     */
    public static List<Choice> of(Recording recording, int at) {
        return new Choices(Course.of(Trunk.of(recording))).after(at);
    }
}
