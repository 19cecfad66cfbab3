/** The command line: the only place that prints. */
@NullMarked
package dev.hireloop.simulator.cli;

import org.jspecify.annotations.NullMarked;
