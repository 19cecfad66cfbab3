/** Load programs: run by hand, never part of the tests. */
@NullMarked
package dev.hireloop.simulator.bench;

import org.jspecify.annotations.NullMarked;
