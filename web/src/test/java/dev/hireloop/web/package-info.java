/** What the tests of the server share, and the rules it is built by. */
@NullMarked
package dev.hireloop.web;

import org.jspecify.annotations.NullMarked;
