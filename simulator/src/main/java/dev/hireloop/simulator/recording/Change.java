package dev.hireloop.simulator.recording;

import dev.hireloop.simulator.scenario.Setting;

import java.util.List;

/**
 * What a fork changed in the scenario.
 *
 * @param at the number of the last event before the change
 * @param settings none where the fork only plays again
 */
public record Change(int at, List<Setting> settings) {

    public Change {
        settings = List.copyOf(settings);
    }
}
