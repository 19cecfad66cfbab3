/** The words every other package speaks: ids, ratings, levels, moments and refusals. */
@NullMarked
package dev.hireloop.core.shared;

import org.jspecify.annotations.NullMarked;
