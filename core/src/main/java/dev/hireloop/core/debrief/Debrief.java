package dev.hireloop.core.debrief;

import static dev.hireloop.core.shared.Lists.any;
import static dev.hireloop.core.shared.Lists.each;

import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
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
import dev.hireloop.core.rulebook.Shortfall;
import dev.hireloop.core.shared.Lists;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * How a committee comes to a decision.
 *
 * <p>Everyone first votes alone and sealed. When the last vote is in, all are revealed. Then people
 * speak and cite evidence, and a vote may change for a cause it names. The chair reads out any gate
 * or primary filter that failed and calls the vote. The decision then follows from the rules: a
 * failed gate or filter leaves only no-hire, a veto likewise, else the rulebook's scheme counts the
 * votes. If calibration finds no level for a hire, the debrief reopens; a transfer that nobody
 * grants a metric is held.
 */
public sealed interface Debrief {

    Debrief NOT_OPENED = new NotOpened();

    /** Nothing has happened. */
    record NotOpened() implements Debrief {}

    /** Votes come in and stay sealed. */
    record StrawPoll(DebriefOpened terms, Votes votes) implements Debrief {}

    /**
     * Votes are open and may move.
     *
     * @param spoken what has been said, in order
     * @param moves the vote changes so far, in order
     * @param invoked the rounds that leave only no-hire, as far as they were read out
     * @param reopened whether a hire decision came back for want of a level
     */
    record Discussion(
            DebriefOpened terms,
            Votes votes,
            List<StatementMade> spoken,
            List<VoteChanged> moves,
            List<RoundId> invoked,
            @Nullable PersonId vetoedBy,
            boolean reopened)
            implements Debrief {

        boolean hasSpoken(PersonId person) {
            return any(spoken, said -> said.speaker().equals(person));
        }

        boolean hasCited(PersonId person, SignalId signal) {
            return any(
                    spoken, said -> said.speaker().equals(person) && said.cites().contains(signal));
        }

        /** The rounds that leave only no-hire, gates first. */
        public List<RoundId> closing() {
            var closing = new ArrayList<>(terms.failedGates());
            closing.addAll(each(terms.shortfalls(), Shortfall::round));
            return List.copyOf(closing);
        }

        public boolean isAired(SignalId signal) {
            return any(spoken, said -> said.cites().contains(signal));
        }
    }

    /** The vote has been called; only the decision is missing. */
    record Voting(Discussion discussion) implements Debrief {}

    /** The committee is done. */
    record Decided(Discussion discussion, DecisionReached outcome) implements Debrief {}

    /** The events that answer the command, or {@link dev.hireloop.core.shared.Refused}. */
    static List<DebriefEvent> decide(Debrief debrief, DebriefCommand command) {
        return DebriefProcedure.decide(debrief, command);
    }

    /** The state after an event that did happen. */
    static Debrief evolve(Debrief debrief, DebriefEvent event) {
        return switch (debrief) {
            case NotOpened _ when event instanceof DebriefOpened opened ->
                    new StrawPoll(opened, Votes.NONE);
            case StrawPoll(var terms, var votes) when event instanceof InitialVoteCast cast ->
                    new StrawPoll(terms, votes.with(cast.voter(), cast.vote()));
            case StrawPoll(var terms, var votes) when event instanceof InitialVotesRevealed ->
                    new Discussion(terms, votes, List.of(), List.of(), List.of(), null, false);
            case Discussion discussion -> discuss(discussion, event);
            case Voting(var discussion) when event instanceof DecisionReached reached ->
                    new Decided(discussion, reached);
            case Decided(var d, _) when event instanceof DebriefReopened ->
                    new Discussion(
                            d.terms, d.votes, d.spoken, d.moves, d.invoked, d.vetoedBy, true);
            case NotOpened _, StrawPoll _, Voting _, Decided _ -> throw impossible(debrief, event);
        };
    }

    private static Debrief discuss(Discussion d, DebriefEvent event) {
        return switch (event) {
            case StatementMade said ->
                    new Discussion(
                            d.terms,
                            d.votes,
                            Lists.plus(d.spoken, said),
                            d.moves,
                            d.invoked,
                            d.vetoedBy,
                            d.reopened);
            case VoteChanged change ->
                    new Discussion(
                            d.terms,
                            d.votes.with(change.voter(), change.to()),
                            d.spoken,
                            Lists.plus(d.moves, change),
                            d.invoked,
                            d.vetoedBy,
                            d.reopened);
            case GateInvoked read -> invoked(d, read.gate());
            case FilterInvoked read -> invoked(d, read.round());
            case VetoCast veto ->
                    new Discussion(
                            d.terms, d.votes, d.spoken, d.moves, d.invoked, veto.by(), d.reopened);
            case VoteCalled _ -> new Voting(d);
            case DebriefOpened _,
                    InitialVoteCast _,
                    InitialVotesRevealed _,
                    DecisionReached _,
                    DebriefReopened _ ->
                    throw impossible(d, event);
        };
    }

    private static Discussion invoked(Discussion d, RoundId round) {
        return new Discussion(
                d.terms,
                d.votes,
                d.spoken,
                d.moves,
                Lists.plus(d.invoked, round),
                d.vetoedBy,
                d.reopened);
    }

    private static IllegalStateException impossible(Debrief debrief, DebriefEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName()
                        + " cannot follow "
                        + debrief.getClass().getSimpleName());
    }
}
