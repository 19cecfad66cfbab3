/** Scenario and rulebook files: their parsers, and diagnostics that say where and what to do. */
@NullMarked
package dev.hireloop.simulator.scenario;

import org.jspecify.annotations.NullMarked;
