/** What an author expects of a scenario, held against what it plays. */
@NullMarked
package dev.hireloop.simulator.expectation;

import org.jspecify.annotations.NullMarked;
