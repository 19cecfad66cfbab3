/** The lab: a scenario played under many seeds, and what comes of changing one thing in it. */
@NullMarked
package dev.hireloop.simulator.lab;

import org.jspecify.annotations.NullMarked;
