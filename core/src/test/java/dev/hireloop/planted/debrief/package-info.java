/** Breaks the rules on purpose: see ArchitectureTests. */
@NullMarked
package dev.hireloop.planted.debrief;

import org.jspecify.annotations.NullMarked;
