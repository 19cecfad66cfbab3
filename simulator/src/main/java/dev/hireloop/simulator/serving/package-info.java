/** The door through which the command line starts a server it knows nothing of. */
@NullMarked
package dev.hireloop.simulator.serving;

import org.jspecify.annotations.NullMarked;
