package dev.hireloop.simulator.expectation;

import dev.hireloop.simulator.scenario.Scenario;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every expectation of one variant, played under the seed 1 and, where it speaks of shares, under
 * as many seeds as it asks for.
 */
public record Verification(Scenario scenario, List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    /** Plays the scenario and looks. */
    public static Verification of(Scenario scenario) {
        return new Verification(
                scenario,
                Stream.concat(
                                new OnePlay(scenario).findings().stream(),
                                new ManyPlays(scenario).findings().stream())
                        .toList());
    }

    public boolean passed() {
        return findings.stream().allMatch(Finding::met);
    }

    public List<Finding> failures() {
        return findings.stream().filter(each -> !each.met()).toList();
    }
}
