/** What made a recording come out as it did, found by playing it on under other causes. */
@NullMarked
package dev.hireloop.simulator.analysis;

import org.jspecify.annotations.NullMarked;
