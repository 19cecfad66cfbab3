package dev.hireloop.simulator.cli.starter;

import dev.hireloop.core.calibration.LevelingCalibration.Settled;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.cli.starter.Draft.Found;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Writes a scenario for any rulebook: it plays what it has drafted, and writes down as expected
 * what came of it, so that what its author first sees passes every check and test.
 */
public final class Starter {

    private static final List<Double> WEAKER = List.of(-0.4, -0.8, -1.2, -1.6, -2.0, -2.5);
    private static final List<Double> STRONGER = List.of(0.8, 1.2, 1.6, 2.0, 2.5);
    private static final int SEEDS = 10;
    private static final int MOSTLY = 8;

    private final Supplier<Draft> draft;
    private final Trial trial;

    private Starter(Supplier<Draft> draft, Trial trial) {
        this.draft = draft;
        this.trial = trial;
    }

    /**
     * The text of the file.
     *
     * @param rulebookValue what names the rulebook in the file
     * @param schema the file's first line; empty for none
     * @throws InvalidInput if under that rulebook nothing can be judged
     */
    public static String text(
            String name, Rulebook rulebook, String rulebookValue, String schema, Trial trial) {
        var starter = new Starter(() -> new Draft(name, rulebook, rulebookValue), trial);
        return starter.draft
                .get()
                .text(
                        schema,
                        starter.find(Draft.WEAK, WEAKER, Decision.NO_HIRE),
                        starter.find(Draft.STRONG, STRONGER, Decision.HIRE));
    }

    /** The mildest ability with which the story ends as it should under nearly any seed. */
    private Found find(String variant, List<Double> abilities, Decision wanted) {
        for (double ability : abilities) {
            var scenario = played(variant, ability);
            long as =
                    LongStream.rangeClosed(1, SEEDS)
                            .filter(seed -> decision(scenario, seed) == wanted)
                            .count();
            if (as >= MOSTLY && decision(scenario, 1) == wanted) {
                return new Found(ability, expectations(scenario));
            }
        }
        double last = abilities.getLast();
        return new Found(last, expectations(played(variant, last)));
    }

    private Scenario played(String variant, double ability) {
        var undecided = new Found(ability, List.of("dissent: false"));
        return trial.read(draft.get().text("", undecided, undecided))
                .variant(variant)
                .orElseThrow();
    }

    private static Decision decision(Scenario scenario, long seed) {
        return decided(new Simulation(scenario).outcome(seed)).outcome().decision();
    }

    private static Decided decided(Hiring hiring) {
        if (hiring.debrief() instanceof Decided decided) {
            return decided;
        }
        throw new IllegalStateException("An interview ends in a decision");
    }

    private static List<String> expectations(Scenario scenario) {
        var hiring = new Simulation(scenario).outcome(1);
        var outcome = decided(hiring).outcome();
        var fields = new ArrayList<String>();
        fields.add(
                "decision: "
                        + switch (outcome.decision()) {
                            case HIRE -> "hire";
                            case NO_HIRE -> "no-hire";
                            case HOLD -> "hold";
                        });
        switch (outcome.reason()) {
            case Reason.FailedGate _ -> fields.add("reason: gate");
            case Reason.BelowFilter(var round, var filter) when round.equals(filter) ->
                    fields.add("reason: primary-filter");
            default -> {}
        }
        if (hiring.calibration() instanceof Settled settled) {
            fields.add("level: " + settled.offer().level());
        }
        return fields;
    }
}
