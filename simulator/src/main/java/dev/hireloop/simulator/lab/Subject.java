package dev.hireloop.simulator.lab;

import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the lab plays: a file, or what has changed in it.
 *
 * @param variant null for the file's base
 * @param settings what is changed in every condition
 */
public record Subject(String nameOrFile, @Nullable String variant, List<Setting> settings) {

    public Subject {
        settings = List.copyOf(settings);
    }

    /**
     * The scenario as given.
     *
     * @throws InvalidInput if there is none, it has faults, or a setting names nothing
     */
    public Scenario base() {
        return Scenarios.find(nameOrFile, variant, settings);
    }

    /**
     * The scenario with more of it changed.
     *
     * @throws InvalidInput if a setting names nothing or its value cannot stand there
     */
    public Scenario with(List<Setting> more) {
        return Scenarios.find(
                nameOrFile, variant, Stream.concat(settings.stream(), more.stream()).toList());
    }

    /**
     * Refuses what a sweep cannot play, each value by itself, before anything is played.
     *
     * @throws InvalidInput with the first fault of each place
     */
    public void check(Grid grid) {
        var faults = new ArrayList<String>();
        for (Axis axis : grid.axes()) {
            int size = axis.size().intValueExact();
            for (int i = 0; i < size; i++) {
                var setting = new Setting(axis.path(), axis.value(i));
                try {
                    with(List.of(setting));
                } catch (InvalidInput fault) {
                    faults.add(
                            String.valueOf(fault.getMessage())
                                    .replace("--set " + setting, "--vary " + setting));
                    break;
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(String.join("\n", faults));
        }
    }
}
