/**
 * Recordings: a header and its events, played through the store, written to and read from files.
 */
@NullMarked
package dev.hireloop.simulator.recording;

import org.jspecify.annotations.NullMarked;
