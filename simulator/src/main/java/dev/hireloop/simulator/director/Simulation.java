package dev.hireloop.simulator.director;

import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.PanelModel;
import dev.hireloop.simulator.scenario.Scenario;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Plays of one scenario in memory: director, deciders and reactions, with nothing stored. Threads
 * can share it.
 */
public final class Simulation {

    private final Director director;
    private final List<HiringEvent> prefix;

    /** Found at the first play; whoever finds it finds the same. */
    private volatile @Nullable Beginning beginning;

    /** How far every play goes the same way, for no draw has been asked for. */
    private record Beginning(Hiring hiring, List<HiringEvent> events) {}

    /** Plays of that scenario, from the beginning. */
    public Simulation(Scenario scenario) {
        this(new PanelModel(scenario));
    }

    /** Plays of the people's scenario, from the beginning. */
    public Simulation(PanelModel panel) {
        this(new Director(panel, 0), List.of());
    }

    private Simulation(Director director, List<HiringEvent> prefix) {
        this.director = director;
        this.prefix = List.copyOf(prefix);
    }

    /** Plays that go on from these events. */
    public Simulation after(List<HiringEvent> events) {
        return new Simulation(director, events);
    }

    /** Every event under that seed, those it goes on from among them. */
    public List<HiringEvent> play(long seed) {
        var from = beginning();
        var events = new ArrayList<HiringEvent>(2 * from.events.size());
        events.addAll(from.events);
        finish(seed, from.hiring, events::add);
        return Collections.unmodifiableList(events);
    }

    /** How things stand when all is over, under that seed. */
    public Hiring outcome(long seed) {
        return finish(seed, beginning().hiring, _ -> {});
    }

    /** The event that comes next under that seed; nothing when all is over. */
    public Optional<HiringEvent> next(long seed) {
        var from = beginning();
        if (from.events.size() > prefix.size()) {
            return Optional.of(from.events.get(prefix.size()));
        }
        var due = director.under(Draws.of(seed)).due(from.hiring);
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(from.hiring.decide(due.getFirst()).getFirst());
    }

    /** The events that come under every seed, those it goes on from among them. */
    public List<HiringEvent> certain() {
        return beginning().events;
    }

    private Beginning beginning() {
        var known = beginning;
        if (known == null) {
            known = begin();
            beginning = known;
        }
        return known;
    }

    private Beginning begin() {
        var events = new ArrayList<>(prefix);
        var hiring = Hiring.of(prefix);
        var draws = new NotedDraws();
        var unseeded = director.under(draws);
        for (var due = unseeded.due(hiring);
                !due.isEmpty() && !draws.asked();
                due = unseeded.due(hiring)) {
            hiring = done(due, hiring, events::add);
        }
        return new Beginning(hiring, List.copyOf(events));
    }

    private Hiring finish(long seed, Hiring from, Consumer<HiringEvent> onEvent) {
        var seeded = director.under(Draws.of(seed));
        var hiring = from;
        for (var due = seeded.due(hiring); !due.isEmpty(); due = seeded.due(hiring)) {
            hiring = done(due, hiring, onEvent);
        }
        return hiring;
    }

    private static Hiring done(
            List<HiringCommand> commands, Hiring from, Consumer<HiringEvent> onEvent) {
        var hiring = from;
        for (HiringCommand command : commands) {
            for (HiringEvent event : hiring.decide(command)) {
                hiring = hiring.after(event);
                onEvent.accept(event);
            }
        }
        return hiring;
    }
}
