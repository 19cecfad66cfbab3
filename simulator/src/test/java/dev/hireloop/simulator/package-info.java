/** What the tests of all packages share, and the rules between the packages. */
@NullMarked
package dev.hireloop.simulator;

import org.jspecify.annotations.NullMarked;
