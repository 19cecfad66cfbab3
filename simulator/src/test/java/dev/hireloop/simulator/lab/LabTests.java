package dev.hireloop.simulator.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.lab.StoppingRule.Runs;
import dev.hireloop.simulator.lab.StoppingRule.Until;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class LabTests {

    private static final long SEED = 40;
    private static final Scenario DIVIDED = Scenarios.find("meta-tpm-upstream-bottleneck");

    /** More than two slices, the last of them short. */
    private static final long MANY = 2 * Batches.SLICE + 17;

    private static Tally study(long seed, int threads, StoppingRule rule) {
        try (var lab = new Lab(seed, threads, Watcher.PATIENT)) {
            return lab.study(DIVIDED, rule);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void anyNumberOfThreadsCountsTheSame(int threads) {
        var alone = study(SEED, 1, new Runs(MANY));
        assertThat(alone.runs()).isEqualTo(MANY);
        assertThat(alone.endings().count(Ending.HIRE)).isBetween(1L, MANY - 1);
        assertThat(study(SEED, threads, new Runs(MANY)))
                .usingRecursiveComparison()
                .isEqualTo(alone);
    }

    @Test
    void aRunAloneIsTheRunOfTheBatch() {
        var batch = study(SEED, 2, new Runs(20));
        var one = new Tally(DIVIDED);
        for (int k = 0; k < 20; k++) {
            one.add(study(SEED + k, 1, new Runs(1)));
        }
        assertThat(batch).usingRecursiveComparison().isEqualTo(one);
    }

    @Test
    void aRunIsThePlayOfItsSeed() {
        var play = new Simulation(DIVIDED).outcome(SEED + 3);
        var three = study(SEED, 1, new Runs(3));
        three.add(play);
        assertThat(study(SEED, 1, new Runs(4))).usingRecursiveComparison().isEqualTo(three);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void untilItIsSureItRunsAsLongAsItTakesAndNoLonger(int threads) {
        double wanted = 0.04;
        var sure = study(SEED, threads, new Until(wanted));
        assertThat(widest(sure)).isLessThanOrEqualTo(wanted);
        assertThat(sure.runs()).isGreaterThan(Batches.SLICE);
        var before = study(SEED, 1, new Runs(sure.runs() - Batches.SLICE));
        assertThat(widest(before)).isGreaterThan(wanted);
        assertThat(sure)
                .usingRecursiveComparison()
                .isEqualTo(study(SEED, 1, new Runs(sure.runs())));
    }

    private static double widest(Tally tally) {
        double widest = 0;
        for (Ending ending : Ending.values()) {
            widest = Math.max(widest, tally.endings().share(ending).halfWidth());
        }
        return widest;
    }

    @Test
    void whatWasPlayedBeforeItWasStoppedCounts() {
        try (var lab = new Lab(SEED, 2, new StoppedAfter(600))) {
            var stopped = lab.study(DIVIDED, new Runs(100_000));
            assertThat(stopped.runs()).isBetween(600L, 5_000L);
            assertThat(stopped)
                    .usingRecursiveComparison()
                    .isEqualTo(study(SEED, 1, new Runs(stopped.runs())));
        }
    }

    @Test
    void aScenarioDoesNotDifferFromItself() {
        try (var lab = new Lab(SEED, 2, Watcher.PATIENT)) {
            var contrast = lab.contrasts(DIVIDED, List.of(DIVIDED), 300).getFirst();
            assertThat(contrast.runs()).isEqualTo(300);
            assertThat(contrast.differing().share()).isZero();
            assertThat(contrast.difference().by()).isZero();
            assertThat(contrast.endings())
                    .usingRecursiveComparison()
                    .isEqualTo(study(SEED, 1, new Runs(300)).endings());
        }
    }

    @Test
    void aContrastIsTheDifferenceOfTwoStudiesUnderTheSameSeeds() {
        var better = TestScenarios.withAbility(DIVIDED.ability() + 1, DIVIDED);
        try (var lab = new Lab(SEED, 2, Watcher.PATIENT)) {
            var contrast = lab.contrasts(DIVIDED, List.of(DIVIDED, better), MANY).getLast();
            var base = lab.endings(DIVIDED, new Runs(MANY));
            var changed = lab.endings(better, new Runs(MANY));
            assertThat(contrast.endings()).usingRecursiveComparison().isEqualTo(changed);
            assertThat(contrast.difference().by())
                    .isEqualTo(
                            (double) (changed.count(Ending.HIRE) - base.count(Ending.HIRE)) / MANY)
                    .isPositive();
            assertThat(contrast.difference().low()).isPositive();
        }
    }

    /** Stops once so many plays are done. */
    private static final class StoppedAfter implements Watcher {

        private final long most;
        private long plays;

        StoppedAfter(long most) {
            this.most = most;
        }

        @Override
        public void played(long more) {
            plays += more;
        }

        @Override
        public boolean isStopped() {
            return plays >= most;
        }
    }
}
