package dev.hireloop.simulator.lab;

import dev.hireloop.simulator.scenario.Changeable;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the lab plays: a file, or what has changed in it. The file is read once: what happens to it
 * afterwards does not reach a sweep that is under way.
 */
public final class Subject {

    private final Changeable file;
    private final List<Setting> settings;

    /**
     * @param variant null for the file's base
     * @param settings what is changed in every condition
     * @throws InvalidInput if there is no such file or variant, or it has faults
     */
    public Subject(String nameOrFile, @Nullable String variant, List<Setting> settings) {
        this.file = Scenarios.changeable(nameOrFile, variant);
        this.settings = List.copyOf(settings);
    }

    /**
     * The scenario as given.
     *
     * @throws InvalidInput if a setting names nothing or its value cannot stand there
     */
    public Scenario base() {
        return file.with(settings);
    }

    /**
     * The scenario with more of it changed.
     *
     * @throws InvalidInput if a setting names nothing or its value cannot stand there
     */
    public Scenario with(List<Setting> more) {
        return file.with(Stream.concat(settings.stream(), more.stream()).toList());
    }

    /**
     * Refuses a sweep of which any cell cannot be played, before anything is played. Every cell is
     * read, for values may fit only together, and may only together not fit.
     *
     * @throws InvalidInput with the faults of the first cells that have any of their own
     */
    public void check(Grid grid) {
        var faults = new CellFaults();
        for (int i = 0; i < grid.cells(); i++) {
            var cell = grid.settings(i);
            try {
                with(cell);
            } catch (InvalidInput fault) {
                faults.add(cell, fault);
            }
        }
        faults.raise();
    }
}
