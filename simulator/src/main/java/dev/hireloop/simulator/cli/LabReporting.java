package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.agreement.Proportion;
import dev.hireloop.simulator.agreement.Stability;
import dev.hireloop.simulator.lab.Ending;
import dev.hireloop.simulator.lab.Endings;
import dev.hireloop.simulator.lab.FalseCalls;
import dev.hireloop.simulator.lab.Findings;
import dev.hireloop.simulator.lab.Power;
import dev.hireloop.simulator.lab.Voting;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What the lab found, put as {@link LabReport} puts it. */
final class LabReporting {

    private LabReporting() {}

    static LabReport report(Findings findings, long seed, Progress.Took took, String command) {
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

    private static List<LabReport.Voter> voters(Scenario scenario, Voting voting) {
        var names = new LinkedHashMap<String, String>();
        scenario.panel().forEach(each -> names.put(each.id().value(), each.panelist().name()));
        var power = Power.of(scenario);
        var voters = new ArrayList<LabReport.Voter>();
        for (Voting.Voter each : voting.voters()) {
            var id = each.person().value();
            int place = voters.size();
            voters.add(
                    new LabReport.Voter(
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

    private static List<LabReport.Cell> cells(Findings findings) {
        return findings.cells().stream().map(LabReporting::cell).toList();
    }

    private static LabReport.Cell cell(Findings.Cell cell) {
        var set = new LinkedHashMap<String, String>();
        for (Setting setting : cell.settings()) {
            set.put(setting.path(), setting.value());
        }
        var endings = cell.endings();
        return new LabReport.Cell(
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

    private static List<LabReport.Scheme> schemes(Findings findings) {
        var own = findings.scenario().rulebook().debrief().scheme();
        return findings.schemes().stream()
                .map(
                        each -> {
                            var endings = each.contrast().endings();
                            return new LabReport.Scheme(
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

    private static List<LabReport.Swing> swings(Findings findings) {
        return findings.swings().stream()
                .map(
                        each ->
                                new LabReport.Swing(
                                        each.factor().path(),
                                        new LabReport.Side(
                                                each.factor().low(),
                                                each.low().endings().share(Ending.HIRE),
                                                each.low().difference()),
                                        new LabReport.Side(
                                                each.factor().high(),
                                                each.high().endings().share(Ending.HIRE),
                                                each.high().difference())))
                .toList();
    }
}
