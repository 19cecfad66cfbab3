/** Breaks the rules on purpose: see ArchitectureTests. */
@NullMarked
package dev.hireloop.planted.shared;

import org.jspecify.annotations.NullMarked;
