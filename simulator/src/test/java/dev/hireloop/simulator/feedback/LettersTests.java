package dev.hireloop.simulator.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Shipped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class LettersTests {

    private static final String CASE_32 = "linkedin-tpm-latency-vs-consistency";

    private static List<HiringEvent> play(String name) {
        return new Simulation(Scenarios.find(name)).play(1);
    }

    private static Letter letter(String to, List<HiringEvent> events) {
        return Letters.of(events).stream()
                .filter(each -> each.to().value().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Letter letter) {
        return String.join("\n", letter.sentences().stream().map(Letter.Sentence::words).toList());
    }

    static Stream<Scenario> everyShippedVariant() {
        return Shipped.scenarioNames().stream()
                .flatMap(name -> Scenarios.check(name).file().variants().stream());
    }

    @ParameterizedTest
    @MethodSource("everyShippedVariant")
    void everySentenceNamesEventsOfTheRecording(Scenario scenario) {
        var events = new Simulation(scenario).play(1);
        assertThat(Letters.of(events))
                .isNotEmpty()
                .allSatisfy(
                        letter -> {
                            assertThat(letter.sentences()).isNotEmpty();
                            assertThat(letter.sentences())
                                    .allSatisfy(
                                            sentence ->
                                                    assertThat(sentence.events())
                                                            .isNotEmpty()
                                                            .allMatch(
                                                                    number ->
                                                                            number >= 1
                                                                                    && number
                                                                                            <= events
                                                                                                    .size()));
                        });
    }

    @Test
    void theCandidateHearsTheDecisionTheGateAndWhatSpokeEachWay() {
        assertThat(text(letter("candidate", play(CASE_32))))
                .contains("No hire")
                .contains("Technical Deep Dive is a gate")
                .contains("this spoke for you: Won over a hostile team.")
                .contains("this weighed against you: Cannot price a stale read.");
    }

    @Test
    void aSentenceOnASignalRestsOnTheSignalAndOnTheLineThatLeftIt() {
        var events = play(CASE_32);
        var sentence =
                letter("candidate", events).sentences().stream()
                        .filter(each -> each.words().contains("Cannot price a stale read"))
                        .findFirst()
                        .orElseThrow();
        assertThat(sentence.events())
                .map(number -> events.get(number - 1))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .isInstanceOfSatisfying(
                                                LineSpoken.class,
                                                said ->
                                                        assertThat(said.words())
                                                                .startsWith("Honestly")),
                        signal -> assertThat(signal).isInstanceOf(SignalRecorded.class));
    }

    // domain 56
    @Test
    void theTpmHearsWhatARoundLooksForAndThePmWhatTheySaid() {
        assertThat(text(letter("candidate", play(CASE_32))))
                .contains("The round looks for technical architecture and technical risk judgment");
        assertThat(text(letter("candidate", play("linkedin-pm-open-to-work"))))
                .contains("You said: \u201C");
    }

    // domain 33
    @Test
    void theCandidateHearsWhereTheyWereCutOff() {
        assertThat(text(letter("candidate", play("linkedin-tpm-personas-for-an-outage"))))
                .contains("you were turned back to the question");
    }

    // domain 36
    @Test
    void aPromotionThatIsBlockedSaysHowFarTheEvidenceReaches() {
        assertThat(text(letter("candidate", play("meta-tpm-blocked-at-l7"))))
                .contains("L7 stays out of reach for now: the evidence supports L6.");
    }

    @Test
    void anInterviewerHearsOfTheirCardTheirSilenceAndTheirDissent() {
        var events = play(CASE_32);
        assertThat(text(letter("okafor", events)))
                .contains("Your scorecard for Program Management says")
                .contains("Your last vote stands on the record as dissent.")
                .contains("Only you noted \u201CSplit the launch by failure domain\u201D");
        assertThat(Letters.of(events))
                .extracting(each -> each.to().value())
                .doesNotContain("tanaka");
    }

    @Test
    void whoMovedSomeoneAndWhoWasMovedBothHearOfIt() {
        var events = play("meta-tpm-upstream-bottleneck");
        var change =
                events.stream()
                        .filter(VoteChanged.class::isInstance)
                        .map(VoteChanged.class::cast)
                        .findFirst()
                        .orElseThrow();
        var mover = change.cause().speaker();
        assertThat(mover).isNotNull();
        assertThat(text(letter(String.valueOf(mover), events))).contains("after you spoke of");
        assertThat(text(letter(change.voter().value(), events))).contains("You went from");
    }
}
