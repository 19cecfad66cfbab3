package dev.hireloop.simulator.lab;

import dev.hireloop.core.process.Hiring;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plays scenarios under many seeds and keeps nothing but counts. Run k, from 0, of a batch with the
 * seed S is the play of the seed S + k, and the same play alone.
 */
public final class Lab implements AutoCloseable {

    private final Batches batches;
    private final Watcher watcher;
    private final long seed;

    /**
     * @param seed of the first run
     */
    public Lab(long seed, int threads, Watcher watcher) {
        this.batches = new Batches(threads, watcher);
        this.watcher = watcher;
        this.seed = seed;
    }

    /** Whether to begin nothing new. */
    boolean isStopped() {
        return watcher.isStopped();
    }

    /** Everything there is to know of one scenario. */
    public Tally study(Scenario scenario, StoppingRule rule) {
        var simulation = new Simulation(scenario);
        var all = new Tally(scenario);
        batches.run(
                rule.most(),
                (from, to) -> {
                    var tally = new Tally(scenario);
                    for (long run = from; run < to; run++) {
                        tally.add(simulation.outcome(seed + run));
                    }
                    return tally;
                },
                all::add,
                () -> rule.isMet(all.endings()));
        return all;
    }

    /** How one scenario ends. */
    public Endings endings(Scenario scenario, StoppingRule rule) {
        var simulation = new Simulation(scenario);
        var all = new Endings();
        batches.run(
                rule.most(),
                (from, to) -> {
                    var endings = new Endings();
                    for (long run = from; run < to; run++) {
                        endings.add(simulation.outcome(seed + run));
                    }
                    return endings;
                },
                all::add,
                () -> rule.isMet(all));
        return all;
    }

    /**
     * How conditions end against a base, seed by seed.
     *
     * @return one for each condition, in their order
     */
    public List<Contrast> contrasts(Scenario base, List<Scenario> conditions, long runs) {
        var reference = new Simulation(base);
        var simulations = conditions.stream().map(Simulation::new).toList();
        var all = new Contrasts(conditions.size());
        batches.run(
                runs,
                (from, to) -> {
                    var contrasts = new Contrasts(conditions.size());
                    for (long run = from; run < to; run++) {
                        var ending = Ending.of(reference.outcome(seed + run));
                        for (int i = 0; i < simulations.size(); i++) {
                            Hiring hiring = simulations.get(i).outcome(seed + run);
                            contrasts.each.get(i).add(hiring, ending);
                        }
                    }
                    return contrasts;
                },
                all::add,
                () -> false);
        return all.each;
    }

    /** One for each condition. */
    private record Contrasts(List<Contrast> each) implements Counter<Contrasts> {

        Contrasts(int conditions) {
            this(
                    new ArrayList<>(
                            IntStream.range(0, conditions).mapToObj(_ -> new Contrast()).toList()));
        }

        @Override
        public void add(Contrasts other) {
            for (int i = 0; i < each.size(); i++) {
                each.get(i).add(other.each.get(i));
            }
        }

        @Override
        public long runs() {
            return each.isEmpty() ? 0 : each.getFirst().runs();
        }

        @Override
        public long plays() {
            return runs() * (1 + each.size());
        }
    }

    @Override
    public void close() {
        batches.close();
    }
}
