/** Classes that break the architecture's rules, for its tests. */
@NullMarked
package dev.hireloop.simulator.planted.scenario;

import org.jspecify.annotations.NullMarked;
