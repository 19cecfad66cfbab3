package dev.hireloop.simulator.director;

import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;

/** A whole play in memory: director, deciders and reactions, with nothing stored. */
public final class Simulation {

    private Simulation() {}

    /** Every event of the scenario under that seed. */
    public static List<HiringEvent> play(Scenario scenario, long seed) {
        return continued(scenario, seed, List.of());
    }

    /** The prefix, and everything that follows from it under that seed. */
    public static List<HiringEvent> continued(
            Scenario scenario, long seed, List<HiringEvent> prefix) {
        var director = new Director(scenario, seed);
        var events = new ArrayList<>(prefix);
        var hiring = Hiring.of(prefix);
        for (var due = due(director, hiring); !due.isEmpty(); due = due(director, hiring)) {
            for (HiringCommand command : due) {
                for (HiringEvent event : hiring.decide(command)) {
                    hiring = hiring.after(event);
                    events.add(event);
                }
            }
        }
        return List.copyOf(events);
    }

    private static List<HiringCommand> due(Director director, Hiring hiring) {
        var reactions = hiring.reactions();
        return reactions.isEmpty() ? director.next(hiring).stream().toList() : reactions;
    }
}
