package dev.hireloop.simulator.cli;

import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.debrief.DebriefEvent;
import dev.hireloop.core.debrief.DebriefEvent.DebriefReopened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.FilterInvoked;
import dev.hireloop.core.debrief.DebriefEvent.GateInvoked;
import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.debrief.DebriefEvent.VoteCalled;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent;
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.interview.LoopEvent.FilterFailed;
import dev.hireloop.core.interview.LoopEvent.FilterPassed;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.GatePassed;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.LoopEvent.WeakRoundCounted;
import dev.hireloop.core.interview.LoopEvent.WeakRoundSurvived;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.Summary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A recording as someone would tell it: the rounds in short, the debrief word for word.
 *
 * <p>Over 250 lines with its imports, for it has a phrase for each kind of event.
 */
final class Transcript {

    private final Recording recording;
    private final Names names;
    private final Paper paper = new Paper();
    private final List<HiringEvent> told = new ArrayList<>();
    private final List<Scorecard> cards = new ArrayList<>();
    private final List<InitialVoteCast> poll = new ArrayList<>();
    private final Speech speech;
    private final CalibrationTranscript calibration;

    private Transcript(Recording recording) {
        this.recording = recording;
        this.names = Names.in(recording.events());
        this.speech = new Speech(paper, names);
        this.calibration = new CalibrationTranscript(paper, names, speech);
    }

    static String of(Recording recording) {
        var transcript = new Transcript(recording);
        for (var event : recording.events()) {
            transcript.told.add(event);
            switch (event) {
                case LoopEvent loop -> transcript.tell(loop);
                case DebriefEvent debrief -> transcript.tell(debrief);
                case CalibrationEvent calibration -> {
                    if (calibration instanceof CalibrationOpened opened
                            && opened.promotion() != null) {
                        transcript.introduce(opened.promotion().current());
                    }
                    transcript.calibration.tell(calibration);
                }
                default -> throw new IllegalStateException("Nobody tells " + event);
            }
        }
        return transcript
                .paper
                .gap()
                .line(0, "Recording " + recording.header().id())
                .toString()
                .stripTrailing();
    }

    private void tell(LoopEvent event) {
        switch (event) {
            case LoopOpened _ -> introduce(null);
            case RoundStarted started -> paper.heading(names.round(started.round()));
            case LineSpoken line -> speech.say(line.speaker(), line.words());
            case SignalRecorded recorded ->
                    paper.line(
                            4,
                            sign(recorded.signal().polarity())
                                    + " "
                                    + recorded.signal().summary()
                                    + " ("
                                    + recorded.signal().id()
                                    + ", "
                                    + names.people(recorded.notedBy())
                                    + ")");
            case ScorecardSubmitted submitted -> cards.add(submitted.scorecard());
            case ScorecardsUnsealed _ -> unseal();
            case GatePassed passed ->
                    paper.gap().line(2, "The gate " + names.round(passed.gate()) + " holds.");
            case GateFailed failed -> closed("The gate " + names.round(failed.gate()), failed.by());
            case CandidateRedirected cut -> {
                speech.pause();
                speech.say(cut.by(), "(cutting in) " + cut.words());
            }
            case FilterPassed passed ->
                    paper.gap()
                            .line(
                                    2,
                                    "The primary filter "
                                            + names.round(passed.round())
                                            + " holds.");
            case FilterFailed failed ->
                    closed("The primary filter " + names.round(failed.round()), failed.by());
            case WeakRoundSurvived survived ->
                    paper.gap()
                            .paragraph(
                                    2,
                                    names.round(survived.round())
                                            + " was weak; "
                                            + names.round(survived.filter())
                                            + " makes up for it.");
            case WeakRoundCounted counted ->
                    closed(
                            names.round(counted.round())
                                    + ", for which "
                                    + names.round(counted.filter())
                                    + " does not make up,",
                            counted.by());
            case LoopEvent.RoundFinished _ -> speech.pause();
        }
    }

    private void tell(DebriefEvent event) {
        switch (event) {
            case DebriefEvent.DebriefOpened _ -> {}
            case InitialVoteCast cast -> poll.add(cast);
            case InitialVotesRevealed _ -> {
                paper.heading("Straw poll");
                poll.forEach(cast -> vote(cast.voter(), cast.vote().rating()));
                paper.heading("Discussion");
            }
            case StatementMade said -> {
                speech.say(said.speaker(), said.words());
                for (SignalId cited : said.cites()) {
                    paper.line(4, "[" + cited + ": " + names.signal(cited) + "]");
                }
            }
            case VoteChanged change -> {
                paper.line(
                        4,
                        "-> "
                                + names.person(change.voter())
                                + " goes from "
                                + change.from().rating()
                                + " to "
                                + change.to().rating()
                                + ".");
                speech.pause();
            }
            case GateInvoked invoked -> {
                paper.heading("The gate: " + names.round(invoked.gate()));
                speech.pause();
            }
            case FilterInvoked invoked -> {
                paper.heading("Below the filter: " + names.round(invoked.round()));
                speech.pause();
            }
            case VetoCast veto -> paper.line(2, names.person(veto.by()) + " vetoes the hire.");
            case VoteCalled _ -> {}
            case DecisionReached reached -> decide(reached);
            case DebriefReopened _ ->
                    paper.heading("Debrief, reopened").line(2, "No level could be supported.");
        }
    }

    private void introduce(@Nullable Level current) {
        var header = recording.header();
        var opening = names.opening();
        var candidate = opening.candidate();
        var transfer = candidate.transfer();
        paper.line(0, header.title())
                .paragraph(
                        0,
                        candidate.name()
                                + ", "
                                + candidate.title()
                                + " at "
                                + candidate.employer()
                                + ", "
                                + (current == null ? "for " : "from " + current + " to ")
                                + candidate.target()
                                + (transfer == null ? "" : ", moving over from " + transfer.from())
                                + ". Rulebook "
                                + header.rulebook()
                                + ", seed "
                                + header.seed()
                                + (header.variant().equals("base")
                                        ? ""
                                        : ", variant " + header.variant())
                                + ".")
                .heading("The panel");
        for (Panelist each : opening.panel()) {
            var role = each.role() == Role.INTERVIEWER ? "" : ", " + word(each.role());
            paper.line(2, each.name() + ", " + each.title() + role);
        }
    }

    private void closed(String what, List<PersonId> by) {
        paper.gap()
                .paragraph(
                        2,
                        what
                                + " has failed on the card of "
                                + names.people(by)
                                + ". No-hire is the only decision left.");
    }

    private void unseal() {
        paper.heading("Scorecards, unsealed");
        for (Scorecard card : cards) {
            paper.line(
                    2,
                    String.format(
                            Locale.ROOT,
                            "%-16s %s, %s",
                            card.rating(),
                            names.person(card.interviewer()),
                            names.round(card.round())));
            if (!card.note().isEmpty()) {
                paper.paragraph(19, "\"" + card.note() + "\"");
            }
        }
    }

    private void decide(DecisionReached reached) {
        paper.heading("Decision").line(2, reached.decision() + ".");
        var reason = Summary.of(told).reason();
        if (reason != null) {
            paper.paragraph(2, reason);
        }
        paper.gap();
        for (Rating rating : Rating.values()) {
            var voters =
                    reached.votes().stream()
                            .filter(vote -> vote.rating() == rating)
                            .map(DecisionReached.FinalVote::person)
                            .toList();
            if (!voters.isEmpty()) {
                paper.line(2, String.format(Locale.ROOT, "%-16s %s", rating, names.people(voters)));
            }
        }
        paper.line(
                2,
                reached.dissent().isEmpty()
                        ? "No dissent."
                        : "Dissent:         " + names.people(reached.dissent()));
    }

    private void vote(PersonId voter, Rating rating) {
        paper.line(2, String.format(Locale.ROOT, "%-16s %s", rating, names.person(voter)));
    }

    private static String sign(Polarity polarity) {
        return switch (polarity) {
            case FOR -> "+";
            case AGAINST -> "-";
            case NEUTRAL -> "o";
            case OPEN -> "?";
        };
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
