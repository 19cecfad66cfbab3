package dev.hireloop.simulator.analysis;

import dev.hireloop.simulator.scenario.Setting;

/**
 * A way to undo an event.
 *
 * @param event its number
 * @param words what the setting does
 * @param at the event after which it holds
 */
record Removal(int event, String words, int at, Setting setting) {}
