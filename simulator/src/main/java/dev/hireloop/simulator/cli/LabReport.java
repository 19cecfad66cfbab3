package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.agreement.Proportion;
import dev.hireloop.simulator.agreement.Stability;
import dev.hireloop.simulator.lab.Contrast.Difference;
import dev.hireloop.simulator.lab.Ending;
import dev.hireloop.simulator.lab.Endings;
import dev.hireloop.simulator.lab.FalseCalls;
import dev.hireloop.simulator.lab.Findings;
import dev.hireloop.simulator.lab.Power;
import dev.hireloop.simulator.lab.Voting;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    static LabReport of(Findings findings, long seed, Progress.Took took, String command) {
        var endings = findings.tally().endings();
        var scenario = findings.scenario();
        var voting = findings.tally().voting();
        boolean votes = voting.runs() > 0;
        var falseCalls = FalseCalls.of(scenario, endings);
        double seconds = Math.round(took.time().toNanos() / 1e6) / 1e3;
        return new LabReport(
                endings.runs(),
                seed,
                endings.share(Ending.HIRE),
                endings.share(Ending.NO_HIRE),
                endings.share(Ending.HOLD),
                levels(endings),
                seconds,
                Math.round(took.plays() / Math.max(took.time().toNanos() / 1e9, 1e-9)),
                command,
                scenario.name(),
                scenario.variant(),
                scenario.ability(),
                votes ? null : endings.share(Ending.PROMOTED),
                votes ? null : endings.share(Ending.BLOCKED),
                stability(endings),
                reasons(endings),
                votes ? endings.dissent() : null,
                votes ? voting.swayed() : null,
                votes ? margins(voting) : new LinkedHashMap<>(),
                falseCalls.rejects(),
                falseCalls.hires(),
                votes ? voters(scenario, voting) : List.of(),
                findings.cells().isEmpty() ? null : cells(findings),
                findings.schemes().isEmpty() ? null : schemes(findings),
                findings.swings().isEmpty() ? null : swings(findings),
                !findings.complete());
    }

    private static Stability stability(Endings endings) {
        return Stability.of(
                endings.count(Ending.HIRE) + endings.count(Ending.PROMOTED), endings.runs());
    }

    private static SequencedMap<String, Proportion> levels(Endings endings) {
        var levels = new LinkedHashMap<String, Proportion>();
        endings.levels().forEach((level, share) -> levels.put(level.toString(), share));
        return levels;
    }

    private static SequencedMap<String, Proportion> reasons(Endings endings) {
        var reasons = new LinkedHashMap<String, Proportion>();
        endings.grounds().forEach((ground, share) -> reasons.put(Words.of(ground), share));
        return reasons;
    }

    private static SequencedMap<String, Proportion> margins(Voting voting) {
        var margins = new LinkedHashMap<String, Proportion>();
        voting.margins().forEach((margin, share) -> margins.put(Integer.toString(margin), share));
        return margins;
    }

    private static List<Voter> voters(Scenario scenario, Voting voting) {
        var names = new LinkedHashMap<String, String>();
        scenario.panel().forEach(each -> names.put(each.id().value(), each.panelist().name()));
        var power = Power.of(scenario);
        var voters = new ArrayList<Voter>();
        for (Voting.Voter each : voting.voters()) {
            var id = each.person().value();
            int place = voters.size();
            voters.add(
                    new Voter(
                            id,
                            names.getOrDefault(id, id),
                            each.first(),
                            each.last(),
                            each.flips(),
                            power.shapley().get(place),
                            power.banzhaf().get(place)));
        }
        return voters;
    }

    private static List<Cell> cells(Findings findings) {
        return findings.cells().stream().map(LabReport::cell).toList();
    }

    private static Cell cell(Findings.Cell cell) {
        var set = new LinkedHashMap<String, String>();
        for (Setting setting : cell.settings()) {
            set.put(setting.path(), setting.value());
        }
        var endings = cell.endings();
        return new Cell(
                set,
                endings.runs(),
                endings.share(Ending.HIRE),
                endings.share(Ending.NO_HIRE),
                endings.share(Ending.HOLD),
                levels(endings),
                endings.dissent(),
                stability(endings),
                endings.count(Ending.PROMOTED) + endings.count(Ending.BLOCKED) > 0
                        ? endings.share(Ending.PROMOTED)
                        : null,
                cell.falseCalls().rejects(),
                cell.falseCalls().hires());
    }

    private static List<Scheme> schemes(Findings findings) {
        var own = findings.scenario().rulebook().debrief().scheme();
        return findings.schemes().stream()
                .map(
                        each -> {
                            var endings = each.contrast().endings();
                            return new Scheme(
                                    Words.of(each.scheme()),
                                    each.scheme() == own,
                                    endings.share(Ending.HIRE),
                                    endings.share(Ending.NO_HIRE),
                                    endings.share(Ending.HOLD),
                                    each.contrast().differing(),
                                    each.contrast().difference(),
                                    each.falseCalls().rejects(),
                                    each.falseCalls().hires());
                        })
                .toList();
    }

    private static List<Swing> swings(Findings findings) {
        return findings.swings().stream()
                .map(
                        each ->
                                new Swing(
                                        each.factor().path(),
                                        new Side(
                                                each.factor().low(),
                                                each.low().endings().share(Ending.HIRE),
                                                each.low().difference()),
                                        new Side(
                                                each.factor().high(),
                                                each.high().endings().share(Ending.HIRE),
                                                each.high().difference())))
                .toList();
    }
}
