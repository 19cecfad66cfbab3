package dev.hireloop.simulator.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.Ratings;
import dev.hireloop.simulator.scenario.Impressions;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** What nobody scripted is improvised, and says so. */
class ImprovisedTests {

    @TempDir private Path folder = Path.of("");

    private Scenario scenario(double ability) throws IOException {
        var file = folder.resolve("bare.yaml");
        Files.writeString(
                file,
                """
                hireloop: 1
                title: Bare
                teaches: Nothing.
                rulebook: linkedin-tpm
                candidate: { name: Kim Osei, title: TPM, employer: Elsewhere, target: L6, ability: %s, past: [{ level: L6, summary: One }] }
                panel:
                  ada: { name: Ada Novak, title: Director, role: chair, rounds: [hiring-manager] }
                  ben: { name: Ben Sow, title: TPM, rounds: [program-management, leadership] }
                  cleo: { name: Cleo Hart, title: Engineer, rounds: [technical-deep-dive] }
                  dan: { name: Dan Ito, title: Engineer, rounds: [execution-and-risk] }
                """
                        .formatted(ability));
        return Scenarios.find(file.toString());
    }

    private static <E> List<E> all(Class<E> type, List<HiringEvent> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void aFileWithoutScriptPlaysToADecision() throws IOException {
        assertThat(all(DecisionReached.class, new Simulation(scenario(0)).play(1))).isNotEmpty();
    }

    @Test
    void everyInterviewerNotesAnImpressionOfWhatTheirRoundAssesses() throws IOException {
        var noted = all(SignalRecorded.class, new Simulation(scenario(0)).play(1));
        var deepDive = new RoundId("technical-deep-dive");
        assertThat(noted)
                .filteredOn(each -> each.signal().round().equals(deepDive))
                .extracting(each -> each.signal().competency().value())
                .containsExactly("technical-architecture", "risk-judgment");
        assertThat(noted)
                .allSatisfy(
                        each -> {
                            assertThat(Impressions.isOne(each.signal().id())).isTrue();
                            assertThat(each.notedBy()).hasSize(1);
                        })
                .extracting(each -> each.signal().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void anAbleCandidateIsHiredMoreOftenThanAnUnableOne() throws IOException {
        assertThat(hires(scenario(2))).isGreaterThan(hires(scenario(-2)) + 100);
    }

    private static long hires(Scenario scenario) {
        return LongStream.rangeClosed(1, 200)
                .mapToObj(seed -> new Simulation(scenario).outcome(seed))
                .filter(
                        hiring ->
                                hiring.debrief() instanceof Decided(_, var reached)
                                        && reached.decision() == Decision.HIRE)
                .count();
    }

    @Test
    void anImpressionReportsARatingAndDoesNotMakeIt() throws IOException {
        var scenario = scenario(0.3);
        for (long seed = 1; seed <= 50; seed++) {
            var events = new Simulation(scenario).play(seed);
            var ratings = new Ratings(scenario, Draws.of(seed));
            for (var card : all(ScorecardSubmitted.class, events)) {
                var person = TestScenarios.person(card.scorecard().interviewer().value(), scenario);
                var bare =
                        ratings.card(person.id(), card.scorecard().round(), List.of(), List.of());
                assertThat(card.scorecard().rating()).isEqualTo(bare.rating());
            }
        }
    }

    @Test
    void theCommitteeSpeaksFromWhatItNoted() throws IOException {
        var events = new Simulation(scenario(0)).play(1);
        var noted =
                all(SignalRecorded.class, events).stream().map(each -> each.signal().id()).toList();
        var said = all(StatementMade.class, events);
        assertThat(said).isNotEmpty();
        assertThat(said)
                .allSatisfy(each -> assertThat(noted).containsAll(each.cites()))
                .flatExtracting(StatementMade::cites)
                .doesNotHaveDuplicates();
    }
}
