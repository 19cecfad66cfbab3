package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.agreement.Proportion;
import dev.hireloop.simulator.agreement.Stability;
import dev.hireloop.simulator.lab.Contrast.Difference;
import dev.hireloop.simulator.lab.FalseCalls;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.SequencedMap;

/**
 * What {@code lab --json} prints; its fields are a contract. Every share is one of all runs, with
 * its 95% interval.
 *
 * @param levels of the offer, or of the promotion
 * @param seconds and {@code perSecond}: of all plays, those of sweeps and comparisons too
 * @param command the line that finds the same again
 * @param promoted and {@code blocked}: null but for a promotion
 * @param reasons what decisions rested on, as {@code expect} spells it
 * @param margins by how many votes hire leads, or trails below 0
 * @param swayed runs that the first votes would have decided otherwise
 * @param falseRejects and {@code falseHires}: see {@link FalseCalls}
 * @param cells null but for a sweep
 * @param interrupted whether it was stopped before its end
 */
record LabReport(
        long runs,
        long seed,
        Proportion hire,
        Proportion noHire,
        Proportion hold,
        SequencedMap<String, Proportion> levels,
        double seconds,
        double perSecond,
        String command,
        String scenario,
        String variant,
        double ability,
        @Nullable Proportion promoted,
        @Nullable Proportion blocked,
        Stability stability,
        SequencedMap<String, Proportion> reasons,
        @Nullable Proportion dissent,
        @Nullable Proportion swayed,
        SequencedMap<String, Proportion> margins,
        @Nullable Proportion falseRejects,
        @Nullable Proportion falseHires,
        List<Voter> voters,
        @Nullable List<Cell> cells,
        @Nullable List<Scheme> schemes,
        @Nullable List<Swing> tornado,
        boolean interrupted) {

    /**
     * One voter.
     *
     * @param first and {@code last}: how often their vote is for hire, at first and at last
     * @param flips how often the decision would be another without their last vote and their veto
     * @param shapley and {@code banzhaf}: what part of the decision the rules put into their hands
     */
    record Voter(
            String person,
            String name,
            Proportion first,
            Proportion last,
            Proportion flips,
            double shapley,
            double banzhaf) {}

    /**
     * One combination of a sweep's values.
     *
     * @param set the value at each path
     */
    record Cell(
            SequencedMap<String, String> set,
            long runs,
            Proportion hire,
            Proportion noHire,
            Proportion hold,
            SequencedMap<String, Proportion> levels,
            Proportion dissent,
            Stability stability,
            @Nullable Proportion promoted,
            @Nullable Proportion falseRejects,
            @Nullable Proportion falseHires) {}

    /**
     * Another way to decide, on the same draws.
     *
     * @param differing runs that it decides otherwise than the scenario's own scheme
     * @param difference of the hire shares
     */
    record Scheme(
            String scheme,
            boolean own,
            Proportion hire,
            Proportion noHire,
            Proportion hold,
            Proportion differing,
            Difference difference,
            @Nullable Proportion falseRejects,
            @Nullable Proportion falseHires) {}

    /** A factor turned down and up, on the same draws. */
    record Swing(String path, Side low, Side high) {}

    /**
     * One side of a swing.
     *
     * @param difference of the hire share to the scenario's own
     */
    record Side(String value, Proportion hire, Difference difference) {}
}
