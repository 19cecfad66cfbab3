package dev.hireloop.simulator.director;

import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A whole play in memory: director, deciders and reactions, with nothing stored. */
public final class Simulation {

    private final Scenario scenario;
    private final List<HiringEvent> prefix;
    private final Hiring from;

    /** Plays of that scenario, from the beginning. */
    public Simulation(Scenario scenario) {
        this(scenario, List.of());
    }

    private Simulation(Scenario scenario, List<HiringEvent> prefix) {
        this.scenario = scenario;
        this.prefix = List.copyOf(prefix);
        this.from = Hiring.of(prefix);
    }

    /** Plays that go on from these events. */
    public Simulation after(List<HiringEvent> events) {
        return new Simulation(scenario, events);
    }

    /** Every event under that seed, those it goes on from among them. */
    public List<HiringEvent> play(long seed) {
        return continued(scenario, seed, prefix);
    }

    /** How things stand when all is over, under that seed. */
    public Hiring outcome(long seed) {
        return finish(new Director(scenario, seed), from, _ -> {});
    }

    /** The event that comes next under that seed; nothing when all is over. */
    public Optional<HiringEvent> next(long seed) {
        var due = due(new Director(scenario, seed), from);
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(from.decide(due.getFirst()).getFirst());
    }

    /** Every event of the scenario under that seed. */
    public static List<HiringEvent> play(Scenario scenario, long seed) {
        return continued(scenario, seed, List.of());
    }

    /** The prefix, and everything that follows from it under that seed. */
    public static List<HiringEvent> continued(
            Scenario scenario, long seed, List<HiringEvent> prefix) {
        var events = new ArrayList<>(prefix);
        finish(new Director(scenario, seed), Hiring.of(prefix), events::add);
        return List.copyOf(events);
    }

    /** How the scenario stands when all is over, under that seed. */
    public static Hiring outcome(Scenario scenario, long seed) {
        return finish(new Director(scenario, seed), Hiring.NOT_STARTED, _ -> {});
    }

    private static Hiring finish(Director director, Hiring from, Consumer<HiringEvent> onEvent) {
        var hiring = from;
        for (var due = due(director, hiring); !due.isEmpty(); due = due(director, hiring)) {
            for (HiringCommand command : due) {
                for (HiringEvent event : hiring.decide(command)) {
                    hiring = hiring.after(event);
                    onEvent.accept(event);
                }
            }
        }
        return hiring;
    }

    private static List<HiringCommand> due(Director director, Hiring hiring) {
        var reactions = hiring.reactions();
        return reactions.isEmpty() ? director.next(hiring).stream().toList() : reactions;
    }
}
