/** Classes that break the architecture's rules, for its tests. */
@NullMarked
package dev.hireloop.simulator.planted.analysis;

import org.jspecify.annotations.NullMarked;
