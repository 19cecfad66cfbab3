package dev.hireloop.simulator.lab;

import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.simulator.lab.Findings.Cell;
import dev.hireloop.simulator.lab.Findings.Scheme;
import dev.hireloop.simulator.lab.Findings.Swing;
import dev.hireloop.simulator.scenario.Entry;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Plays what a plan asks of a subject: the scenario, its sweep, its schemes, its tornado. */
public final class Study {

    private final Subject subject;
    private final Plan plan;
    private final Scenario scenario;
    private final List<Factor> factors;

    /** Each scheme of the plan, in its order. */
    private final List<Scenario> bySchemes;

    /** Each factor, down and up. */
    private final List<Scenario> byFactors;

    /**
     * Reads and checks all that will be played; nothing is played yet.
     *
     * @throws InvalidInput if something that is asked for cannot be played
     */
    public Study(Subject subject, Plan plan) {
        this.subject = subject;
        this.plan = plan;
        this.scenario = subject.base();
        if (scenario.entry() == Entry.PROMOTION && (plan.tornado() || !plan.schemes().isEmpty())) {
            throw new InvalidInput(
                    "'"
                            + scenario.name()
                            + "' is a promotion: nobody votes, so there are no schemes to compare"
                            + " and no votes to sway.");
        }
        this.factors = plan.tornado() ? Factor.of(scenario) : List.of();
        this.bySchemes =
                plan.schemes().stream().map(each -> subject.with(List.of(setting(each)))).toList();
        this.byFactors =
                factors.stream()
                        .flatMap(each -> Stream.of(each.down(), each.up()))
                        .map(each -> subject.with(List.of(each)))
                        .toList();
        var grid = plan.grid();
        if (grid != null) {
            subject.check(grid);
        }
    }

    public Scenario scenario() {
        return scenario;
    }

    /** How many plays it takes at most. */
    public long plays() {
        var grid = plan.grid();
        long conditions = 1;
        conditions += grid == null ? 0 : grid.cells();
        conditions += plan.schemes().isEmpty() ? 0 : 1 + plan.schemes().size();
        conditions += factors.isEmpty() ? 0 : 1 + 2L * factors.size();
        return Math.multiplyExact(plan.rule().most(), conditions);
    }

    /** Plays it all, or as much as there is patience for. */
    public Findings in(Lab lab) {
        var tally = lab.study(scenario, plan.rule());
        boolean complete = isComplete(tally.endings());
        var cells = new ArrayList<Cell>();
        var grid = plan.grid();
        for (int i = 0; grid != null && complete && i < grid.cells(); i++) {
            if (lab.isStopped()) {
                complete = false;
                break;
            }
            var cell = cell(grid.settings(i), lab);
            cells.add(cell);
            complete = isComplete(cell.endings());
        }
        long runs = tally.runs();
        var schemes =
                complete && !plan.schemes().isEmpty() ? schemes(lab, runs) : List.<Scheme>of();
        complete &= isComplete(schemes.stream().map(Scheme::contrast), plan.schemes().size(), runs);
        var swings = complete && !factors.isEmpty() ? swings(lab, runs) : List.<Swing>of();
        complete &= isComplete(swings.stream().map(Swing::high), factors.size(), runs);
        return new Findings(scenario, tally, cells, schemes, swings, complete);
    }

    private boolean isComplete(Endings endings) {
        return endings.runs() >= plan.rule().most() || plan.rule().isMet(endings);
    }

    private static boolean isComplete(Stream<Contrast> contrasts, int wanted, long runs) {
        return contrasts.filter(each -> each.runs() == runs).count() == wanted;
    }

    private Cell cell(List<Setting> settings, Lab lab) {
        var changed = subject.with(settings);
        var endings = lab.endings(changed, plan.rule());
        return new Cell(settings, endings, FalseCalls.of(changed, endings));
    }

    private List<Scheme> schemes(Lab lab, long runs) {
        var contrasts = lab.contrasts(scenario, bySchemes, runs);
        var schemes = new ArrayList<Scheme>();
        for (int i = 0; i < bySchemes.size(); i++) {
            var contrast = contrasts.get(i);
            schemes.add(
                    new Scheme(
                            plan.schemes().get(i),
                            contrast,
                            FalseCalls.of(bySchemes.get(i), contrast.endings())));
        }
        return schemes;
    }

    private static Setting setting(DecisionScheme scheme) {
        return new Setting(
                "debrief.scheme", scheme.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private List<Swing> swings(Lab lab, long runs) {
        var contrasts = lab.contrasts(scenario, byFactors, runs);
        var swings = new ArrayList<Swing>();
        for (int i = 0; i < factors.size(); i++) {
            swings.add(new Swing(factors.get(i), contrasts.get(2 * i), contrasts.get(2 * i + 1)));
        }
        return swings;
    }
}
