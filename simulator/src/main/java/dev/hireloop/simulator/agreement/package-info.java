/**
 * How far raters agree, how stable a decision is, and whose vote counts how much.
 *
 * <p>The coefficients are our own code, held to the published examples. The one kept Java library
 * found, DKPro Statistics Agreement (Apache-2.0; 2.2.1 of 2020 is the newest release), comes to the
 * same figures on them, but takes ordinal ratings that are not whole numbers for nominal ones,
 * answers 1 for ratings without variance in its unreleased code, has no ICC, and needs about 10 ms
 * for 200 units by 6 raters, where an interval takes a thousand.
 */
@NullMarked
package dev.hireloop.simulator.agreement;

import org.jspecify.annotations.NullMarked;
