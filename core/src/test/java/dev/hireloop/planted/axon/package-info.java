/** Breaks the rules on purpose: see ArchitectureTests. */
@NullMarked
package dev.hireloop.planted.axon;

import org.jspecify.annotations.NullMarked;
