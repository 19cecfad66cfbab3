package dev.hireloop.simulator.analysis;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.Trunk;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why a recording came out as it did.
 *
 * @param decision null for a promotion
 * @param runs how many plays went on from each event
 * @param curve how likely a hire was before anything happened and after each event
 * @param turningPoints the events of the curve that swung it most, the largest swing first
 * @param moves each vote that changed, and who changed it
 * @param pivotal null where no single event's removal changes the decision
 * @param whyNonePivotal null where there is one
 * @param flags the events on which an effect acted
 * @param why the way back from the decision to what was said first; empty in a promotion
 * @param rules the same votes under each decision scheme; empty in a promotion
 * @param flips for each turning point that one of the changes tried undoes, that change
 */
public record Analysis(
        String recording,
        String scenario,
        String variant,
        long seed,
        @Nullable Decision decision,
        int runs,
        List<Chance> curve,
        List<Chance> turningPoints,
        List<VoteMove> moves,
        @Nullable Pivot pivotal,
        @Nullable String whyNonePivotal,
        Aired evidence,
        List<Flag> flags,
        List<Because> why,
        List<RuleOutcome> rules,
        List<Flip> flips) {

    public Analysis {
        curve = List.copyOf(curve);
        turningPoints = List.copyOf(turningPoints);
        moves = List.copyOf(moves);
        flags = List.copyOf(flags);
        why = List.copyOf(why);
        rules = List.copyOf(rules);
        flips = List.copyOf(flips);
    }

    /**
     * Plays the recording on from each of its events.
     *
     * @param runs how often from each
     * @throws InvalidInput if the recording cannot go on, or stops before its end
     */
    public static Analysis of(Recording recording, int runs) {
        var trunk = Trunk.of(recording);
        var header = recording.header();
        if (!trunk.isOver()) {
            throw new InvalidInput(
                    header.id() + " stops before its end; play its scenario again to finish it.");
        }
        var course = Course.of(trunk);
        var curve = HireCurve.of(course, runs);
        var turning = HireCurve.turning(curve);
        var moves = Movements.of(course);
        var pivotal = PivotalEvent.of(course);
        return new Analysis(
                header.id(),
                header.scenario(),
                header.variant(),
                header.seed(),
                recording.summary().decision(),
                runs,
                curve,
                turning,
                moves,
                pivotal.pivot(),
                pivotal.why(),
                Aired.of(course),
                Flags.of(course),
                WayBack.of(course, moves),
                RuleOutcome.of(course),
                Flip.of(course, turning));
    }
}
