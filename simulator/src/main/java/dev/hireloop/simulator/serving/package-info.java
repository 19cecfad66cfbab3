/** The doors through which the command line comes to a server and to pages it knows nothing of. */
@NullMarked
package dev.hireloop.simulator.serving;

import org.jspecify.annotations.NullMarked;
