/** What research found, played and measured: how far the simulator can be believed. */
@NullMarked
package dev.hireloop.simulator.validity;

import org.jspecify.annotations.NullMarked;
