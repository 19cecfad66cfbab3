package dev.hireloop.simulator.lab;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.simulator.scenario.Scenario;

/** Everything that is counted of a scenario's own runs. */
public final class Tally implements Counter<Tally> {

    private final Endings endings = new Endings();
    private final Voting voting;

    Tally(Scenario scenario) {
        this.voting = new Voting(scenario);
    }

    void add(Hiring hiring) {
        endings.add(hiring);
        if (hiring.debrief() instanceof Decided(var discussion, var reached)) {
            voting.add(discussion, reached);
        }
    }

    @Override
    public void add(Tally other) {
        endings.add(other.endings);
        voting.add(other.voting);
    }

    @Override
    public long runs() {
        return endings.runs();
    }

    public Endings endings() {
        return endings;
    }

    /** What became of the votes; without runs where nobody votes. */
    public Voting voting() {
        return voting;
    }
}
