/** How positions move when people hear arguments or one another: the published dynamics. */
@NullMarked
package dev.hireloop.simulator.behaviour.opinion;

import org.jspecify.annotations.NullMarked;
