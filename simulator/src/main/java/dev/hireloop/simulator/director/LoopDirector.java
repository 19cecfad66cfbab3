package dev.hireloop.simulator.director;

import static dev.hireloop.core.shared.Lists.any;
import static dev.hireloop.core.shared.Lists.count;

import dev.hireloop.core.interview.InterviewLoop;
import dev.hireloop.core.interview.InterviewLoop.InRound;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.InterviewLoop.WritingUp;
import dev.hireloop.core.interview.LoopCommand;
import dev.hireloop.core.interview.LoopCommand.FinishRound;
import dev.hireloop.core.interview.LoopCommand.OpenLoop;
import dev.hireloop.core.interview.LoopCommand.ReadFilter;
import dev.hireloop.core.interview.LoopCommand.ReadGate;
import dev.hireloop.core.interview.LoopCommand.RecordSignal;
import dev.hireloop.core.interview.LoopCommand.Redirect;
import dev.hireloop.core.interview.LoopCommand.SpeakLine;
import dev.hireloop.core.interview.LoopCommand.StartRound;
import dev.hireloop.core.interview.LoopCommand.SubmitScorecard;
import dev.hireloop.core.interview.LoopCommand.UnsealScorecards;
import dev.hireloop.core.interview.LoopCommand.WeighWeakRound;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.PanelModel;
import dev.hireloop.simulator.behaviour.Ratings;
import dev.hireloop.simulator.scenario.Impressions;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Beat;
import dev.hireloop.simulator.scenario.Scenario.Noted;
import dev.hireloop.simulator.scenario.Scenario.Person;

import java.util.List;

/** Plays the scripted rounds, then has each interviewer write their scorecards. */
final class LoopDirector {

    /** From one write-up to the next. */
    private static final int WRITING = 600;

    private final Scenario scenario;
    private final Timing timing;
    private final List<HeldRound> rounds;
    private final Ratings ratings;

    LoopDirector(Scenario scenario, PanelModel panel, Timing timing, Draws draws) {
        this(
                scenario,
                timing,
                scenario.rulebook().rounds().stream()
                        .map(round -> HeldRound.of(round, scenario))
                        .toList(),
                new Ratings(panel, draws));
    }

    private LoopDirector(
            Scenario scenario, Timing timing, List<HeldRound> rounds, Ratings ratings) {
        this.scenario = scenario;
        this.timing = timing;
        this.rounds = rounds;
        this.ratings = ratings;
    }

    /** The same direction under other draws. */
    LoopDirector under(Draws draws) {
        return new LoopDirector(scenario, timing, rounds, ratings.under(draws));
    }

    LoopCommand next(Hiring hiring) {
        return switch (hiring.loop()) {
            case InterviewLoop.NotOpened _ ->
                    new OpenLoop(
                            scenario.rulebook(),
                            scenario.candidate(),
                            scenario.panel().stream().map(Person::panelist).toList(),
                            Moment.START);
            case InterviewLoop.BetweenRounds between ->
                    new StartRound(between.nextRound().id(), hiring.at().nextSession());
            case InRound in -> inRound(in, rounds.get(in.roundsHeld()), hiring);
            case WritingUp writing -> writeUp(writing, hiring.at());
            case Unsealed unsealed -> read(unsealed.unread().getFirst(), hiring.at());
        };
    }

    private static LoopCommand read(Round round, Moment at) {
        if (round.gate() != null) {
            return new ReadGate(round.id(), at);
        }
        return round.filter() != null
                ? new ReadFilter(round.id(), at)
                : new WeighWeakRound(round.id(), at);
    }

    private LoopCommand inRound(InRound in, HeldRound held, Hiring hiring) {
        if (in.lines() > 0) {
            for (Noted noted : held.beats().get(in.lines() - 1).leaves()) {
                if (isOwed(noted.signal().id(), in)) {
                    return new RecordSignal(noted.signal(), noted.by(), hiring.at());
                }
            }
        }
        var at = timing.after(hiring.last(), hiring.at());
        if (in.lines() == held.beats().size()) {
            return finish(in, held, at.notBefore(in.round().minutes() * 60));
        }
        Beat beat = held.beats().get(in.lines());
        return beat.redirects()
                ? new Redirect(
                        held.id(),
                        beat.speaker(),
                        beat.words(),
                        Timing.during(hiring.at()).notBefore(beat.second()))
                : new SpeakLine(
                        held.id(), beat.speaker(), beat.words(), at.notBefore(beat.second()));
    }

    private boolean isOwed(SignalId id, InRound in) {
        return !scenario.whatIf().unnoted().contains(id)
                && !any(in.evidence(), each -> each.signal().id().equals(id));
    }

    /** Whoever has noted nothing notes an impression; then the round is over. */
    private LoopCommand finish(InRound in, HeldRound held, Moment at) {
        for (Person person : held.interviewers()) {
            int noted = count(in.evidence(), each -> isBy(person, held, each));
            boolean scripted =
                    any(
                            in.evidence(),
                            each ->
                                    isBy(person, held, each)
                                            && !Impressions.isOne(each.signal().id()));
            if (!scripted && noted < held.assessed().size()) {
                return new RecordSignal(
                        ratings.impression(
                                person.id(),
                                held.id(),
                                held.assessed().get(noted),
                                Impressions.id(in.evidence().size() + 1)),
                        List.of(person.id()),
                        at);
            }
        }
        return new FinishRound(held.id(), at);
    }

    private static boolean isBy(Person person, HeldRound held, SignalRecorded recorded) {
        return recorded.signal().round().equals(held.id())
                && recorded.notedBy().contains(person.id());
    }

    private LoopCommand writeUp(WritingUp writing, Moment at) {
        var then = writing.cards().isEmpty() ? at.nextSession() : at;
        for (HeldRound held : rounds) {
            for (Person person : held.interviewers()) {
                if (!any(writing.cards(), card -> isFrom(person, held, card))) {
                    return new SubmitScorecard(
                            ratings.card(
                                    person.id(), held.id(), writing.evidence(), writing.cards()),
                            then.plusSeconds(WRITING));
                }
            }
        }
        return new UnsealScorecards(at);
    }

    private static boolean isFrom(Person person, HeldRound held, Scorecard card) {
        return card.interviewer().equals(person.id()) && card.round().equals(held.id());
    }
}
