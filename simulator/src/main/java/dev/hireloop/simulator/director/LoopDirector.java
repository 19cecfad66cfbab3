package dev.hireloop.simulator.director;

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
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.Ratings;
import dev.hireloop.simulator.scenario.Impressions;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Beat;
import dev.hireloop.simulator.scenario.Scenario.Noted;
import dev.hireloop.simulator.scenario.Scenario.Person;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Plays the scripted rounds, then has each interviewer write their scorecards. */
final class LoopDirector {

    /** From one write-up to the next. */
    private static final int WRITING = 600;

    private final Scenario scenario;
    private final Ratings ratings;

    LoopDirector(Scenario scenario, Draws draws) {
        this.scenario = scenario;
        this.ratings = new Ratings(scenario, draws);
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
            case InRound in -> inRound(in, hiring);
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

    private LoopCommand inRound(InRound in, Hiring hiring) {
        var round = in.round().id();
        var beats = scenario.beats(round);
        var noted = in.lines() == 0 ? null : left(beats.get(in.lines() - 1), in);
        if (noted != null) {
            return new RecordSignal(noted.signal(), noted.by(), hiring.at());
        }
        var at = Timing.after(hiring.last(), hiring.at());
        if (in.lines() == beats.size()) {
            return finish(in, at.notBefore(in.round().minutes() * 60));
        }
        Beat beat = beats.get(in.lines());
        return beat.redirects()
                ? new Redirect(
                        round,
                        beat.speaker(),
                        beat.words(),
                        Timing.during(hiring.at()).notBefore(beat.second()))
                : new SpeakLine(round, beat.speaker(), beat.words(), at.notBefore(beat.second()));
    }

    /** The next signal that the beat leaves and that someone notes; null once all are noted. */
    private @Nullable Noted left(Beat beat, InRound in) {
        var leaves = beat.leaves();
        int from = leaves.size();
        while (from > 0 && !isRecorded(leaves.get(from - 1), in)) {
            from--;
        }
        for (int i = from; i < leaves.size(); i++) {
            if (!scenario.whatIf().unnoted().contains(leaves.get(i).signal().id())) {
                return leaves.get(i);
            }
        }
        return null;
    }

    private static boolean isRecorded(Noted noted, InRound in) {
        var id = noted.signal().id();
        return in.evidence().stream().anyMatch(each -> each.signal().id().equals(id));
    }

    /** Whoever has noted nothing notes an impression; then the round is over. */
    private LoopCommand finish(InRound in, Moment at) {
        var round = in.round();
        for (Person person : scenario.panel()) {
            if (!person.panelist().interviewsIn(round.id())) {
                continue;
            }
            var noted =
                    in.evidence().stream()
                            .filter(each -> each.signal().round().equals(round.id()))
                            .filter(each -> each.notedBy().contains(person.id()))
                            .map(SignalRecorded::signal)
                            .toList();
            boolean scripted = noted.stream().anyMatch(each -> !Impressions.isOne(each.id()));
            if (!scripted && noted.size() < competencies(round).size()) {
                var competency = competencies(round).get(noted.size());
                return new RecordSignal(
                        ratings.impression(
                                person.id(),
                                round.id(),
                                competency,
                                Impressions.id(in.evidence().size() + 1)),
                        List.of(person.id()),
                        at);
            }
        }
        return new FinishRound(round.id(), at);
    }

    /** What a round is judged on; the first competency of all where it names none. */
    private List<Competency> competencies(Round round) {
        var assessed =
                scenario.rulebook().competencies().stream()
                        .filter(each -> round.assesses().contains(each.id()))
                        .toList();
        return assessed.isEmpty() ? scenario.rulebook().competencies().subList(0, 1) : assessed;
    }

    private LoopCommand writeUp(WritingUp writing, Moment at) {
        var then = writing.cards().isEmpty() ? at.nextSession() : at;
        for (Round round : scenario.rulebook().rounds()) {
            for (Person person : scenario.panel()) {
                boolean owes = person.panelist().interviewsIn(round.id());
                if (owes && !hasWritten(writing, person, round)) {
                    return new SubmitScorecard(
                            ratings.card(
                                    person.id(), round.id(), writing.evidence(), writing.cards()),
                            then.plusSeconds(WRITING));
                }
            }
        }
        return new UnsealScorecards(at);
    }

    private static boolean hasWritten(WritingUp writing, Person person, Round round) {
        return writing.cards().stream()
                .anyMatch(
                        card ->
                                card.interviewer().equals(person.id())
                                        && card.round().equals(round.id()));
    }
}
