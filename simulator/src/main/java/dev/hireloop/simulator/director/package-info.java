/** Who does what next: derived from the state alone, so that any prefix can be continued. */
@NullMarked
package dev.hireloop.simulator.director;

import org.jspecify.annotations.NullMarked;
