/** Breaks a rule of the architecture on purpose, or is what it breaks it with. */
@NullMarked
package dev.hireloop.web.planted.two;

import org.jspecify.annotations.NullMarked;
