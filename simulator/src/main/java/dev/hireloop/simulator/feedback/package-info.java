/** Letters to the candidate and to the interviewers, every sentence with the events it rests on. */
@NullMarked
package dev.hireloop.simulator.feedback;

import org.jspecify.annotations.NullMarked;
