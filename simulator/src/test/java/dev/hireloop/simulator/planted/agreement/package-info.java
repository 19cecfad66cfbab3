/** Classes that break the architecture's rules, for its tests. */
@NullMarked
package dev.hireloop.simulator.planted.agreement;

import org.jspecify.annotations.NullMarked;
