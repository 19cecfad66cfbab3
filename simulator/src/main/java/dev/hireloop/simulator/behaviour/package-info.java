/** How people rate and listen: keyed draws, ratings, opinions that arguments move. */
@NullMarked
package dev.hireloop.simulator.behaviour;

import org.jspecify.annotations.NullMarked;
