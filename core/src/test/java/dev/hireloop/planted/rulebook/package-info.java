/** Breaks the rules on purpose: see ArchitectureTests. */
@NullMarked
package dev.hireloop.planted.rulebook;

import org.jspecify.annotations.NullMarked;
