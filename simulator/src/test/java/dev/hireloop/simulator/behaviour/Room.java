package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.debrief.Cause;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.Debrief.StrawPoll;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.debrief.DebriefVote;
import dev.hireloop.core.debrief.Votes;
import dev.hireloop.core.debrief.Votes.Standing;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Lists;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.Altered;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Effects;
import dev.hireloop.simulator.scenario.Scenario;

import java.util.Arrays;
import java.util.List;

/** A committee in debrief, whose members say what a test has them say. */
record Room(Scenario scenario) {

    private static final List<HiringEvent> ROUNDS =
            new Simulation(TestScenarios.scenario(TestScenarios.DIVIDED))
                    .play(1).stream()
                            .takeWhile(event -> !(event instanceof InitialVoteCast))
                            .toList();

    private static final Hiring OPENED = Hiring.of(ROUNDS);

    Room(Altered altered) {
        this(altered.scenario());
    }

    /** The divided panel, with those effects. */
    static Room of(Effects effects) {
        return new Room(
                new Altered(TestScenarios.scenario(TestScenarios.DIVIDED)).effects(effects));
    }

    static SignalId signal(String id) {
        return new SignalId(id);
    }

    Unsealed loop() {
        return (Unsealed) OPENED.loop();
    }

    List<String> voters() {
        return scenario.panel().stream()
                .filter(each -> each.panelist().role().votes())
                .map(each -> each.id().value())
                .toList();
    }

    Opinions opinions() {
        return opinions(1);
    }

    Opinions opinions(long seed) {
        return new Opinions(scenario, Draws.of(seed));
    }

    /** Nothing has been said. */
    Debate debate() {
        DebriefOpened terms = ((StrawPoll) OPENED.debrief()).terms();
        var standings =
                voters().stream()
                        .map(PersonId::new)
                        .map(each -> new Standing(each, opinions().strawPoll(each, loop())))
                        .toList();
        return new Debate(
                this,
                1,
                new Discussion(
                        terms, new Votes(standings), List.of(), List.of(), List.of(), null, false));
    }

    /** A discussion so far, under one seed. */
    record Debate(Room room, long seed, Discussion discussion) {

        Debate under(long seed) {
            return new Debate(room, seed, discussion);
        }

        Debate said(String speaker, String... cites) {
            var said =
                    new StatementMade(
                            new PersonId(speaker),
                            "Hear me.",
                            Arrays.stream(cites).map(SignalId::new).toList(),
                            now());
            return with(
                    discussion.votes(), Lists.plus(discussion.spoken(), said), discussion.moves());
        }

        /** Has someone's initial vote be another. */
        Debate voted(String voter, DebriefVote vote) {
            return with(changed(voter, vote), discussion.spoken(), discussion.moves());
        }

        /** Has someone change their vote. */
        Debate changes(String voter, DebriefVote to) {
            var who = new PersonId(voter);
            var from = discussion.votes().of(who).orElseThrow();
            var said = discussion.spoken().getLast();
            var cause = new Cause(said.speaker(), said.cites().getFirst());
            return with(
                    changed(voter, to),
                    discussion.spoken(),
                    Lists.plus(discussion.moves(), new VoteChanged(who, from, to, cause, now())));
        }

        private Moment now() {
            return Moment.START.plusSeconds(
                    1 + discussion.spoken().size() + discussion.moves().size());
        }

        private Votes changed(String voter, DebriefVote vote) {
            return new Votes(
                    discussion.votes().standings().stream()
                            .map(
                                    each ->
                                            each.voter().value().equals(voter)
                                                    ? new Standing(each.voter(), vote)
                                                    : each)
                            .toList());
        }

        private Debate with(Votes votes, List<StatementMade> spoken, List<VoteChanged> moves) {
            return new Debate(
                    room,
                    seed,
                    new Discussion(
                            discussion.terms(), votes, spoken, moves, List.of(), null, false));
        }

        double position(String voter) {
            return room.opinions(seed).position(new PersonId(voter), room.loop(), discussion);
        }

        double moved(String voter) {
            return position(voter)
                    - room.opinions(seed).start(new PersonId(voter), room.loop(), discussion);
        }

        /** How someone votes now, if they are the next to change their vote. */
        DebriefVote reconsidered(String voter) {
            var change = room.opinions(seed).reconsidered(room.loop(), discussion);
            return change != null && change.voter().value().equals(voter)
                    ? change.vote()
                    : discussion.votes().of(new PersonId(voter)).orElseThrow();
        }

        List<Push> pushes() {
            return room.opinions(seed).pushes(room.loop(), discussion);
        }
    }
}
