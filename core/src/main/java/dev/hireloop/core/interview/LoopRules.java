package dev.hireloop.core.interview;

import static dev.hireloop.core.shared.Lists.all;
import static dev.hireloop.core.shared.Lists.any;
import static dev.hireloop.core.shared.Lists.count;
import static dev.hireloop.core.shared.Refused.unless;

import dev.hireloop.core.interview.InterviewLoop.BetweenRounds;
import dev.hireloop.core.interview.InterviewLoop.InRound;
import dev.hireloop.core.interview.InterviewLoop.NotOpened;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.InterviewLoop.WritingUp;
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
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundFinished;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;

import java.util.List;

/**
 * What an interview loop allows.
 *
 * <p>Over 250 lines, for what a panel must be to open a loop stands in one place.
 */
final class LoopRules {

    private LoopRules() {}

    static List<LoopEvent> decide(InterviewLoop loop, LoopCommand command) {
        return switch (command) {
            case OpenLoop open -> open(loop, open);
            case StartRound start -> start(loop, start);
            case SpeakLine line -> speak(running(loop, line.round()), line);
            case Redirect redirect -> redirect(running(loop, redirect.round()), redirect);
            case RecordSignal record -> record(running(loop, record.signal().round()), record);
            case FinishRound finish -> {
                running(loop, finish.round());
                yield List.of(new RoundFinished(finish.round(), finish.at()));
            }
            case SubmitScorecard submit -> List.of(WriteUps.submit(writing(loop), submit));
            case UnsealScorecards unseal -> List.of(WriteUps.unseal(writing(loop), unseal));
            case ReadGate read -> List.of(Readings.gate(unsealed(loop), read));
            case ReadFilter read -> List.of(Readings.filter(unsealed(loop), read));
            case WeighWeakRound weigh -> List.of(Readings.weakRound(unsealed(loop), weigh));
        };
    }

    private static List<LoopEvent> open(InterviewLoop loop, OpenLoop open) {
        unless(loop instanceof NotOpened, "The loop is open already.");
        Panelist.mustFormPanel(open.panel());
        for (Panelist panelist : open.panel()) {
            for (RoundId round : panelist.rounds()) {
                unless(
                        open.rulebook().round(round).isPresent(),
                        () ->
                                panelist.name()
                                        + " sits in "
                                        + round
                                        + ", which "
                                        + open.rulebook().ref()
                                        + " does not hold.");
            }
        }
        int voters = count(open.panel(), each -> each.role().votes());
        unless(
                voters >= open.rulebook().debrief().quorum(),
                () ->
                        open.rulebook().ref()
                                + " wants "
                                + open.rulebook().debrief().quorum()
                                + " voters, and the panel has "
                                + voters
                                + ".");
        unless(
                open.rulebook().ladder().rung(open.candidate().target()).isPresent(),
                () ->
                        open.rulebook().ref()
                                + " has no "
                                + open.candidate().target()
                                + " to hire for.");
        unless(
                !open.rulebook().rounds().isEmpty(),
                () -> open.rulebook().ref() + " holds no rounds.");
        for (var round : open.rulebook().rounds()) {
            unless(
                    any(open.panel(), each -> each.interviewsIn(round.id())),
                    () -> "Nobody interviews in " + round.name() + ".");
            unless(
                    open.rulebook().hasFilterFor(round),
                    () -> "What should make up for " + round.name() + " is no primary filter.");
        }
        committee(open);
        transfer(open);
        return List.of(new LoopOpened(open.rulebook(), open.candidate(), open.panel(), open.at()));
    }

    /** Whose seat it is shapes who decides (domain 6). */
    private static void committee(OpenLoop open) {
        var committee = open.rulebook().committee();
        if (committee == null) {
            return;
        }
        var voters =
                open.panel().stream()
                        .filter(each -> each.role().votes())
                        .filter(each -> committee.seats(each.function()))
                        .toList();
        unless(
                voters.stream().anyMatch(each -> each.role() == Role.CHAIR),
                () ->
                        "The chair of "
                                + open.rulebook().ref()
                                + " is from "
                                + committee.function()
                                + ".");
        unless(
                voters.size() >= committee.least(),
                () ->
                        open.rulebook().ref()
                                + " wants "
                                + committee.least()
                                + " voters from "
                                + committee.function()
                                + ", and the panel has "
                                + voters.size()
                                + ".");
    }

    /** Who moves over passes the target team's own loop (domain 51, invariant 11). */
    private static void transfer(OpenLoop open) {
        var transfer = open.candidate().transfer();
        if (transfer != null) {
            unless(
                    open.rulebook().transfersFrom().contains(transfer.from()),
                    () ->
                            open.rulebook().ref()
                                    + " takes no transfers from "
                                    + transfer.from()
                                    + ".");
        }
    }

    private static List<LoopEvent> start(InterviewLoop loop, StartRound start) {
        return switch (loop) {
            case BetweenRounds between -> {
                var next = between.nextRound();
                unless(
                        next.id().equals(start.round()),
                        () -> "The next round is " + next.name() + ", not " + start.round() + ".");
                yield List.of(new RoundStarted(start.round(), start.at()));
            }
            case InRound in -> throw new Refused(in.round().name() + " is still running.");
            case NotOpened _ -> throw new Refused("The loop has not been opened.");
            case WritingUp _, Unsealed _ -> throw new Refused("Every round has been held.");
        };
    }

    private static List<LoopEvent> speak(InRound in, SpeakLine line) {
        unless(
                line.speaker().equals(PersonId.CANDIDATE) || sitsIn(in, line.speaker()),
                () -> line.speaker() + " is not in " + in.round().name() + ".");
        return List.of(new LineSpoken(line.round(), line.speaker(), line.words(), line.at()));
    }

    private static List<LoopEvent> redirect(InRound in, Redirect redirect) {
        mustInterview(in, redirect.by());
        unless(
                PersonId.CANDIDATE.equals(in.speaking()),
                "Only the candidate can be redirected, and only while they speak.");
        return List.of(
                new CandidateRedirected(
                        redirect.round(), redirect.by(), redirect.words(), redirect.at()));
    }

    private static List<LoopEvent> record(InRound in, RecordSignal record) {
        var signal = record.signal();
        unless(
                in.opening().rulebook().competency(signal.competency()).isPresent(),
                () ->
                        signal.id()
                                + " speaks of "
                                + signal.competency()
                                + ", which "
                                + in.opening().rulebook().ref()
                                + " does not know.");
        var behaviour = signal.behaviour();
        unless(
                behaviour == null || in.opening().rulebook().behaviour(behaviour).isPresent(),
                () ->
                        signal.id()
                                + " is of "
                                + behaviour
                                + ", which "
                                + in.opening().rulebook().ref()
                                + " does not know.");
        unless(
                !any(in.evidence(), known -> known.signal().id().equals(signal.id())),
                () -> "There is a signal " + signal.id() + " already.");
        unless(!record.notedBy().isEmpty(), () -> "Nobody noted " + signal.id() + ".");
        unless(
                all(record.notedBy(), noter -> count(record.notedBy(), noter::equals) == 1),
                () -> "Someone noted " + signal.id() + " twice.");
        for (PersonId noter : record.notedBy()) {
            mustInterview(in, noter);
        }
        return List.of(new SignalRecorded(signal, record.notedBy(), record.at()));
    }

    private static Unsealed unsealed(InterviewLoop loop) {
        if (loop instanceof Unsealed unsealed) {
            return unsealed;
        }
        throw new Refused("Only scorecards that are unsealed can be read.");
    }

    private static WritingUp writing(InterviewLoop loop) {
        if (loop instanceof WritingUp writing) {
            return writing;
        }
        throw new Refused("Scorecards are written once every round is over.");
    }

    private static InRound running(InterviewLoop loop, RoundId round) {
        if (loop instanceof InRound in && in.round().id().equals(round)) {
            return in;
        }
        throw new Refused("The round " + round + " is not running.");
    }

    private static void mustInterview(InRound in, PersonId person) {
        unless(
                any(
                        in.opening().panel(),
                        each -> each.id().equals(person) && each.interviewsIn(in.round().id())),
                () -> person + " does not interview in " + in.round().name() + ".");
    }

    private static boolean sitsIn(InRound in, PersonId person) {
        return any(
                in.opening().panel(),
                each -> each.id().equals(person) && each.rounds().contains(in.round().id()));
    }
}
