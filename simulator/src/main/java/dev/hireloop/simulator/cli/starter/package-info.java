/** The scenario that {@code hireloop new} begins. */
@NullMarked
package dev.hireloop.simulator.cli.starter;

import org.jspecify.annotations.NullMarked;
