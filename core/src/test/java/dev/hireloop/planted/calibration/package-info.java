/** Breaks the rules on purpose: see ArchitectureTests. */
@NullMarked
package dev.hireloop.planted.calibration;

import org.jspecify.annotations.NullMarked;
