package dev.hireloop.simulator.recording;

import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached.FinalVote;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.shared.RoundId;

import java.util.Locale;
import java.util.stream.Collectors;

/** A decision's reason as a sentence. */
final class Explanation {

    private Explanation() {}

    static String of(DecisionReached outcome, Hiring hiring, Opening opening) {
        if (!(hiring.loop() instanceof Unsealed loop)) {
            throw new IllegalStateException("A decision comes after the loop");
        }
        return switch (outcome.reason()) {
            case Reason.FailedGate(var gate) ->
                    "The gate "
                            + opening.round(gate)
                            + " failed: "
                            + closers(loop, gate, opening)
                            + ".";
            case Reason.BelowFilter(var round, var filter) when round.equals(filter) ->
                    "The primary filter "
                            + opening.round(round)
                            + " failed: "
                            + closers(loop, round, opening)
                            + ".";
            case Reason.BelowFilter(var round, var filter) ->
                    opening.round(round)
                            + (isDisaster(loop, round, opening)
                                    ? " was too weak for any "
                                            + opening.round(filter)
                                            + " to make up for: "
                                    : " was weak, and "
                                            + opening.round(filter)
                                            + " was not exceptional: ")
                            + closers(loop, round, opening)
                            + ".";
            case Reason.ByScheme(var scheme) ->
                    tally(outcome)
                            + " under "
                            + scheme.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + ".";
            case Reason.ByVeto(var by) -> opening.name(by) + " vetoed the hire.";
            case Reason.NoLevel _ -> "The votes were for hire, but no level is supported.";
            case Reason.NoSponsor _ ->
                    "The votes were for hire, but no sponsor grants the transfer a product metric.";
        };
    }

    /** Whether the round's own cards lie below what can be survived at all (domain 18). */
    private static boolean isDisaster(Unsealed loop, RoundId round, Opening opening) {
        var rulebook = opening.rulebook();
        var ratings =
                loop.cards().stream()
                        .filter(card -> card.round().equals(round))
                        .map(Scorecard::rating)
                        .toList();
        return rulebook != null
                && rulebook.round(round)
                        .map(Round::survives)
                        .map(survives -> survives.isBeyondHelp(ratings))
                        .orElse(false);
    }

    private static String closers(Unsealed loop, RoundId round, Opening opening) {
        return loop.cards().stream()
                .filter(card -> card.round().equals(round) && !card.rating().isHire())
                .map(card -> opening.name(card.interviewer()) + "'s scorecard is " + card.rating())
                .collect(Collectors.joining(", "));
    }

    private static String tally(DecisionReached outcome) {
        long hires =
                outcome.votes().stream().map(FinalVote::rating).filter(r -> r.isHire()).count();
        return hires + " of " + outcome.votes().size() + " votes for hire";
    }
}
