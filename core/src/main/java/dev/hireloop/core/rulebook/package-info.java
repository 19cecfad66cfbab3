/**
 * A company's rules for one track: rounds, competencies, gates, schemes, signal polarity, ladder.
 */
@NullMarked
package dev.hireloop.core.rulebook;

import org.jspecify.annotations.NullMarked;
