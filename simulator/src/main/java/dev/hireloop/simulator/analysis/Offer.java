package dev.hireloop.simulator.analysis;

import dev.hireloop.simulator.scenario.Setting;

/** A change that could be made, not yet tried. */
record Offer(Choice.Group group, String label, Setting setting) {}
