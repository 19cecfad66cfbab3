/** Breaks a rule of the architecture on purpose, or is what it breaks it with. */
@NullMarked
package dev.hireloop.web.planted.simulator.cli;

import org.jspecify.annotations.NullMarked;
