package dev.hireloop.simulator.analysis;

import dev.hireloop.core.shared.Decision;

import java.util.List;

/**
 * The fork from just before a turning point that makes the decision another.
 *
 * @param event the turning point
 * @param label what the fork changes, in words
 * @param at the last event it takes over
 * @param set the same as settings
 * @param decision what it comes to
 * @param local whether it changes the event itself or the person it is about; if not, it undoes the
 *     decision elsewhere
 */
public record Flip(
        int event, String label, int at, List<String> set, Decision decision, boolean local) {

    public Flip {
        set = List.copyOf(set);
    }

    /**
     * One for each turning point that one of the changes tried undoes, in the order of the points.
     */
    static List<Flip> of(Course course, List<Chance> turningPoints) {
        var choices = new Choices(course);
        return turningPoints.stream()
                .flatMap(point -> choices.undoing(point.event()).stream())
                .toList();
    }
}
