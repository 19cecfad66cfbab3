/** How loop, debrief and calibration follow from one another: a pure reaction for each step. */
@NullMarked
package dev.hireloop.core.process;

import org.jspecify.annotations.NullMarked;
