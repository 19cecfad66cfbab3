/** Breaks the rules on purpose: see ArchitectureTests. */
@NullMarked
package dev.hireloop.planted.process;

import org.jspecify.annotations.NullMarked;
