package dev.hireloop.simulator.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** The director remembers nothing: only what has happened counts, and who is there. */
class ContinuationTests {

    private static Stream<String> scenarios() {
        return TestScenarios.names().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyPrefixContinuesToTheSameEnd(String name) {
        var scenario = TestScenarios.scenario(name);
        for (long seed : new long[] {1, 2, 42, -9_000_000_000L}) {
            var whole = new Simulation(scenario).play(seed);
            for (int k = 0; k <= whole.size(); k++) {
                assertThat(new Simulation(scenario).after(whole.subList(0, k)).play(seed))
                        .as("%s, seed %d, after event %d", name, seed, k)
                        .isEqualTo(whole);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyPrefixCanBeContinuedUnderAnotherSeed(String name) {
        var scenario = TestScenarios.scenario(name);
        var whole = new Simulation(scenario).play(1);
        for (int k = 0; k <= whole.size(); k++) {
            var prefix = whole.subList(0, k);
            var other = new Simulation(scenario).after(prefix).play(1000 + k);
            assertThat(other.subList(0, k)).isEqualTo(prefix);
            assertThat(other).anyMatch(DecisionReached.class::isInstance);
        }
    }

    // domain §3: adding an actor elsewhere changes no one else's draws
    @ParameterizedTest
    @MethodSource("scenarios")
    void aSilentShadowChangesNothingButTheListsOfThosePresent(String name) {
        var scenario = TestScenarios.scenario(name);
        var shadow =
                new Panelist(
                        new PersonId("mute"),
                        "Mute Ling",
                        "Guest",
                        Role.SHADOW,
                        List.of(new RoundId("technical-deep-dive")));
        var joined = TestScenarios.joinedBy(new Person(shadow, Tendencies.AVERAGE), scenario);
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(withoutOpenings(new Simulation(joined).play(seed)))
                    .isEqualTo(withoutOpenings(new Simulation(scenario).play(seed)));
        }
    }

    private static List<HiringEvent> withoutOpenings(List<HiringEvent> events) {
        var rest =
                events.stream()
                        .filter(
                                event ->
                                        !(event instanceof LoopOpened
                                                || event instanceof DebriefOpened))
                        .toList();
        assertThat(rest).hasSize(events.size() - 2);
        return rest;
    }

    @Test
    void aFinishedPlayHasNothingToContinue() {
        var scenario = TestScenarios.scenario(TestScenarios.HIRED);
        var whole = new Simulation(scenario).play(1);
        assertThat(new Simulation(scenario).after(whole).play(2)).isEqualTo(whole);
    }
}
