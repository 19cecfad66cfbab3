/** Breaks the rules on purpose: see ArchitectureTests. */
@NullMarked
package dev.hireloop.planted.interview;

import org.jspecify.annotations.NullMarked;
