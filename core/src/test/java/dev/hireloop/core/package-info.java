/** What the tests of core share: the decider specification and a small hiring to test with. */
@NullMarked
package dev.hireloop.core;

import org.jspecify.annotations.NullMarked;
