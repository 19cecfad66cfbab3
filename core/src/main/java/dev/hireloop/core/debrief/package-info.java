/** The committee's debrief: sealed straw poll, discussion, gates, vote, decision. */
@NullMarked
package dev.hireloop.core.debrief;

import org.jspecify.annotations.NullMarked;
