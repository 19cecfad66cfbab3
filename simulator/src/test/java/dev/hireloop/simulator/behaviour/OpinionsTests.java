package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefVote;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

/** domain §3, Friedkin–Johnsen. */
class OpinionsTests {

    private static final Scenario SCENARIO = TestScenarios.scenario(TestScenarios.DIVIDED);
    private static final Unsealed LOOP = loop();
    private static final Opinions OPINIONS = new Opinions(SCENARIO, Draws.of(1));

    /** She noted B1 herself; A2 and D1 speak for the candidate, F1 against. */
    private static final Person IVY = TestScenarios.person("ivy", SCENARIO);

    private static Unsealed loop() {
        var events = new Simulation(SCENARIO).play(1);
        var rounds = events.stream().takeWhile(event -> !(event instanceof DebriefOpened)).toList();
        return (Unsealed) Hiring.of(rounds).loop();
    }

    private static StatementMade said(String speaker, String... cites) {
        return new StatementMade(
                new PersonId(speaker),
                "Hear me.",
                Arrays.stream(cites).map(SignalId::new).toList(),
                Moment.START);
    }

    private static double before(Person voter) {
        return OPINIONS.before(voter.id(), LOOP);
    }

    private static double after(Person voter, StatementMade... spoken) {
        return OPINIONS.after(voter, LOOP, List.of(spoken));
    }

    private static Person as(Tendencies tendencies) {
        return new Person(IVY.panelist(), tendencies);
    }

    @Test
    void wordsWithoutEvidenceMoveNobody() {
        assertThat(SCENARIO.panel())
                .allSatisfy(
                        person ->
                                assertThat(after(person, said("gia"), said("joe")))
                                        .isCloseTo(before(person), within(1e-12)));
    }

    @Test
    void ownWordsMoveOthersOnly() {
        assertThat(after(IVY, said("ivy", "F1", "A1"))).isEqualTo(before(IVY));
        assertThat(after(IVY, said("joe", "F1", "A1"))).isNotEqualTo(before(IVY));
    }

    @Test
    void evidenceMovesAListenerTowardsWhatItArguesFor() {
        assertThat(after(IVY, said("kim", "F1"))).isLessThan(before(IVY));
        var shaken = said("kim", "F1");
        assertThat(after(as(new Tendencies(0, 0.3, 1)), shaken, said("joe", "D1")))
                .isBetween(after(as(new Tendencies(0, 0.3, 1)), shaken), 4.0);
    }

    @Test
    void influenceAndOpennessDecideHowFar() {
        double byHal = before(IVY) - after(IVY, said("hal", "F1"));
        double byJoe = before(IVY) - after(IVY, said("joe", "F1"));
        assertThat(byJoe).isGreaterThan(byHal);
        double guarded = before(IVY) - after(as(new Tendencies(0, 0.1, 1)), said("hal", "F1"));
        assertThat(guarded).isBetween(0.0, byHal);
        assertThat(after(as(new Tendencies(0, 0, 1)), said("joe", "F1", "A1")))
                .isCloseTo(before(IVY), within(1e-12));
    }

    @Test
    void evidenceHeardBeforeMovesLessTheSecondTime() {
        var listener = as(new Tendencies(0, 0.1, 1));
        double first = after(listener, said("hal", "F1"));
        double second = after(listener, said("hal", "F1"), said("kim", "F1"));
        assertThat(first - second).isLessThan(before(IVY) - first);
    }

    @Test
    void whatOneNotedOneselfIsNoNews() {
        double news = Math.abs(after(IVY, said("hal", "F1")) - before(IVY));
        double known = Math.abs(after(IVY, said("hal", "B1")) - before(IVY));
        assertThat(known).isLessThan(news);
    }

    @Test
    void aVoterWithoutACardStartsFromEveryones() {
        var gia = TestScenarios.person("gia", SCENARIO);
        double all =
                LOOP.cards().stream()
                        .mapToInt(card -> card.rating().points())
                        .average()
                        .orElseThrow();
        assertThat(before(gia)).isCloseTo(all, within(0.2));
    }

    @Test
    void aVoteMovesOneStepAtATime() {
        var strongHire = new DebriefVote(Rating.STRONG_HIRE, 5);
        assertThat(Opinions.reconsidered(strongHire, 1).rating()).isEqualTo(Rating.HIRE);
        var strongNoHire = new DebriefVote(Rating.STRONG_NO_HIRE, 5);
        assertThat(Opinions.reconsidered(strongNoHire, 4).rating()).isEqualTo(Rating.NO_HIRE);
    }

    @Test
    void aVoteHoldsUntilThePositionIsWellPastItsEdge() {
        var hire = new DebriefVote(Rating.HIRE, 2);
        assertThat(Opinions.reconsidered(hire, 2.45)).isEqualTo(hire);
        assertThat(Opinions.reconsidered(hire, 2.41)).isEqualTo(new DebriefVote(Rating.NO_HIRE, 1));
        assertThat(Opinions.reconsidered(hire, 3.55)).isEqualTo(hire);
        assertThat(Opinions.reconsidered(hire, 3.59).rating()).isEqualTo(Rating.STRONG_HIRE);
    }

    @Test
    void theEndsOfTheScaleAreTheEnds() {
        var strongHire = new DebriefVote(Rating.STRONG_HIRE, 5);
        assertThat(Opinions.reconsidered(strongHire, 5.2).rating()).isEqualTo(Rating.STRONG_HIRE);
        assertThat(Opinions.vote(-1)).isEqualTo(new DebriefVote(Rating.STRONG_NO_HIRE, 5));
    }
}
