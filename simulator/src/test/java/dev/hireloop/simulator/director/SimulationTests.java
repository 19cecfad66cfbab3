package dev.hireloop.simulator.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.interview.LoopEvent.RoundFinished;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Scenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What a simulation decides once for all seeds is what each of them would have come to alone. */
class SimulationTests {

    private static final String SCRIPTED = "linkedin-tpm-latency-vs-consistency";

    private static Stream<String> scenarios() {
        return TestScenarios.names().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everySeedBeginsWithWhatIsCertain(String name) {
        var simulation = new Simulation(TestScenarios.scenario(name));
        var certain = simulation.certain();
        assertThat(certain).isNotEmpty();
        for (long seed = -20; seed <= 20; seed++) {
            assertThat(simulation.play(seed).subList(0, certain.size())).isEqualTo(certain);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aPlayIsTheSameAsWithoutSharing(String name) {
        var scenario = TestScenarios.scenario(name);
        var simulation = new Simulation(scenario);
        for (long seed = -20; seed <= 20; seed++) {
            assertThat(simulation.play(seed)).isEqualTo(alone(new Director(scenario, seed)));
            assertThat(simulation.outcome(seed)).isEqualTo(Hiring.of(simulation.play(seed)));
        }
    }

    private static List<HiringEvent> alone(Director director) {
        List<HiringEvent> events = new ArrayList<>();
        for (var due = director.due(Hiring.of(events));
                !due.isEmpty();
                due = director.due(Hiring.of(events))) {
            events.addAll(Hiring.of(events).decide(due.getFirst()));
        }
        return events;
    }

    @Test
    void inAScriptedLoopEveryRoundIsCertain() {
        var scenario = Scenarios.find(SCRIPTED);
        assertThat(new Simulation(scenario).certain().getLast())
                .isInstanceOf(RoundFinished.class)
                .extracting(event -> ((RoundFinished) event).round())
                .isEqualTo(scenario.rulebook().rounds().getLast().id());
    }

    @Test
    void afterADrawNothingMoreIsCertainThanWhatHasHappened() {
        var simulation = new Simulation(Scenarios.find(SCRIPTED));
        var begun = simulation.play(1).subList(0, simulation.certain().size() + 1);
        assertThat(simulation.after(begun).certain()).isEqualTo(begun);
    }

    @Test
    void threadsCanShareOne() {
        var scenario = Scenarios.find(SCRIPTED);
        var simulation = new Simulation(scenario);
        var shared = LongStream.range(0, 400).parallel().mapToObj(simulation::play).toList();
        var alone = new Simulation(scenario);
        for (int seed = 0; seed < shared.size(); seed++) {
            assertThat(shared.get(seed)).isEqualTo(alone.play(seed));
        }
    }
}
