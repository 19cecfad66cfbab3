package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.PersonId;

import org.jspecify.annotations.Nullable;

/**
 * How the process is run, as far as that changes what people do.
 *
 * @param writeUpsFirst whether everyone writes their scorecards before they hear of anyone else's
 * @param structured whether every candidate gets the same questions; if not, ratings take in what
 *     has nothing to do with the work
 * @param training whether interviewers were trained to rate alike
 * @param roundRobin whether each in turn brings up their most telling evidence before anyone speaks
 *     freely
 * @param devilsAdvocate who argues against where the votes lean; null for nobody
 * @param blindRevote whether votes are changed alone and at the end, not in front of the others
 */
public record Facilitation(
        boolean writeUpsFirst,
        boolean structured,
        boolean training,
        boolean roundRobin,
        @Nullable PersonId devilsAdvocate,
        boolean blindRevote) {

    public static final Facilitation STANDARD =
            new Facilitation(true, true, false, true, null, false);
}
