/** The interview loop: rounds, the signals they leave, sealed scorecards, gates. */
@NullMarked
package dev.hireloop.core.interview;

import org.jspecify.annotations.NullMarked;
