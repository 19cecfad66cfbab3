package dev.hireloop.simulator.expectation;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Expectations.Outcome;
import dev.hireloop.simulator.scenario.Expectations.Share;
import dev.hireloop.simulator.scenario.Scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** What is expected of many plays: how often the seeds from 1 up come to an outcome. */
final class ManyPlays {

    private final Scenario scenario;
    private final Simulation simulation;

    ManyPlays(Scenario scenario) {
        this.scenario = scenario;
        this.simulation = new Simulation(scenario);
    }

    List<Finding> findings() {
        var shares = scenario.expect().shares();
        int runs = shares.stream().mapToInt(Share::runs).max().orElse(0);
        var outcomes =
                LongStream.rangeClosed(1, runs).parallel().mapToObj(simulation::outcome).toList();
        return shares.stream().map(share -> finding(share, outcomes)).toList();
    }

    private static Finding finding(Share share, List<Hiring> outcomes) {
        long count =
                outcomes.subList(0, share.runs()).stream()
                        .filter(hiring -> shows(hiring, share.outcome()))
                        .count();
        double found = (double) count / share.runs();
        return new Finding(
                name(share.outcome())
                        + ": "
                        + percent(share.atLeast())
                        + " to "
                        + percent(share.atMost())
                        + " of "
                        + share.runs(),
                found >= share.atLeast() && found <= share.atMost(),
                percent(found));
    }

    private static boolean shows(Hiring hiring, Outcome outcome) {
        if (!(hiring.debrief() instanceof Decided(_, var reached))) {
            return false;
        }
        return switch (outcome) {
            case HIRE -> reached.decision() == Decision.HIRE;
            case NO_HIRE -> reached.decision() == Decision.NO_HIRE;
            case HOLD -> reached.decision() == Decision.HOLD;
            case DISSENT -> !reached.dissent().isEmpty();
        };
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case HIRE -> "hire";
            case NO_HIRE -> "no-hire";
            case HOLD -> "hold";
            case DISSENT -> "dissents";
        };
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.4g%%", 100 * share).replaceAll("\\.?0+%", "%");
    }
}
