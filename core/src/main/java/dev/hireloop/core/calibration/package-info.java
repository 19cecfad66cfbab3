/** Leveling calibration: scope evidence against the ladder, then a level and its band. */
@NullMarked
package dev.hireloop.core.calibration;

import org.jspecify.annotations.NullMarked;
