package dev.hireloop.simulator.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.lab.StoppingRule.Runs;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;

import org.junit.jupiter.api.Test;

class VotingTests {

    private static final int RUNS = 120;
    private static final Scenario DIVIDED = Scenarios.find("meta-tpm-upstream-bottleneck");

    private static Voting voting(Scenario scenario) {
        try (var lab = new Lab(1, 1, Watcher.PATIENT)) {
            return lab.study(scenario, new Runs(RUNS)).voting();
        }
    }

    @Test
    void whereAllAgreeNobodyTurnsTheDecision() {
        var voting = voting(TestScenarios.scenario(TestScenarios.HIRED));
        assertThat(voting.voters()).isNotEmpty();
        assertThat(voting.voters()).allMatch(each -> each.flips().share() == 0);
        assertThat(voting.swayed().share()).isZero();
    }

    @Test
    void firstVotesAreThoseThatWereCastAndLastVotesThoseThatCounted() {
        var voters = voting(DIVIDED).voters();
        assertThat(voters)
                .extracting(each -> each.person().value())
                .containsExactly("voss", "sesay", "lim", "brandao", "sandoval");
        for (Voting.Voter voter : voters) {
            int first = 0;
            int last = 0;
            for (long seed = 1; seed <= RUNS; seed++) {
                first += castsHire(voter.person(), seed) ? 1 : 0;
                last += endsOnHire(voter.person(), seed) ? 1 : 0;
            }
            assertThat(voter.first().share()).isEqualTo((double) first / RUNS);
            assertThat(voter.last().share()).isEqualTo((double) last / RUNS);
        }
        assertThat(voters).anyMatch(each -> !each.first().equals(each.last()));
    }

    private static boolean castsHire(PersonId voter, long seed) {
        return new Simulation(DIVIDED)
                .play(seed).stream()
                        .filter(InitialVoteCast.class::isInstance)
                        .map(InitialVoteCast.class::cast)
                        .anyMatch(
                                each ->
                                        each.voter().equals(voter)
                                                && each.vote().rating().isHire());
    }

    private static boolean endsOnHire(PersonId voter, long seed) {
        var decided = (Decided) new Simulation(DIVIDED).outcome(seed).debrief();
        return decided.discussion().votes().of(voter).orElseThrow().rating().isHire();
    }

    @Test
    void aDecisionIsSwayedIfTheFirstVotesHadNoMajorityForIt() {
        int swayed = 0;
        var voting = voting(DIVIDED);
        for (long seed = 1; seed <= RUNS; seed++) {
            int hires = 0;
            for (Voting.Voter voter : voting.voters()) {
                hires += castsHire(voter.person(), seed) ? 1 : 0;
            }
            var decided = (Decided) new Simulation(DIVIDED).outcome(seed).debrief();
            swayed += hires >= 3 == (decided.outcome().decision() == Decision.HIRE) ? 0 : 1;
        }
        assertThat(swayed).isPositive();
        assertThat(voting.swayed().share()).isEqualTo((double) swayed / RUNS);
    }

    @Test
    void marginsCountEveryRunOnce() {
        var margins = voting(DIVIDED).margins();
        assertThat(margins.sequencedKeySet()).allMatch(margin -> margin % 2 != 0);
        assertThat(margins.values().stream().mapToDouble(each -> each.share()).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(margins.size()).isGreaterThan(1);
    }

    @Test
    void aVoterOfABareMajorityTurnsIt() {
        long bare = 0;
        var voting = voting(DIVIDED);
        for (long seed = 1; seed <= RUNS; seed++) {
            var decided = (Decided) new Simulation(DIVIDED).outcome(seed).debrief();
            var votes = decided.discussion().votes().standings();
            long hires = votes.stream().filter(each -> each.vote().rating().isHire()).count();
            boolean own =
                    votes.stream()
                            .anyMatch(
                                    each ->
                                            each.voter().value().equals("lim")
                                                    && each.vote().rating().isHire());
            bare += decided.outcome().decision() == Decision.HIRE && hires == 3 && own ? 1 : 0;
        }
        assertThat(bare).isPositive();
        assertThat(voting.voters().get(2).flips().share()).isEqualTo((double) bare / RUNS);
    }
}
