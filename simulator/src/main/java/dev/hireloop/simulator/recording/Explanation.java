package dev.hireloop.simulator.recording;

import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached.FinalVote;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.Panelist;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;

import java.util.Locale;
import java.util.stream.Collectors;

/** A decision's reason as a sentence. */
final class Explanation {

    private Explanation() {}

    static String of(DecisionReached outcome, Hiring hiring) {
        if (!(hiring.loop() instanceof Unsealed loop)) {
            throw new IllegalStateException("A decision comes after the loop");
        }
        return switch (outcome.reason()) {
            case Reason.FailedGate(var gate) ->
                    "The gate " + round(loop, gate) + " failed: " + closers(loop, gate) + ".";
            case Reason.ByScheme(var scheme) ->
                    tally(outcome)
                            + " under "
                            + scheme.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + ".";
            case Reason.ByVeto(var by) -> name(loop, by) + " vetoed the hire.";
            case Reason.NoLevel _ -> "The votes were for hire, but no level is supported.";
        };
    }

    private static String closers(Unsealed loop, RoundId gate) {
        return loop.cards().stream()
                .filter(card -> card.round().equals(gate) && !card.rating().isHire())
                .map(card -> card(loop, card))
                .collect(Collectors.joining(", "));
    }

    private static String card(Unsealed loop, Scorecard card) {
        return name(loop, card.interviewer()) + "'s scorecard is " + card.rating();
    }

    private static String tally(DecisionReached outcome) {
        long hires =
                outcome.votes().stream().map(FinalVote::rating).filter(r -> r.isHire()).count();
        return hires + " of " + outcome.votes().size() + " votes for hire";
    }

    private static String round(Unsealed loop, RoundId gate) {
        return loop.opening().rulebook().round(gate).map(Round::name).orElse(gate.value());
    }

    private static String name(Unsealed loop, PersonId person) {
        return loop.opening().panel().stream()
                .filter(each -> each.id().equals(person))
                .map(Panelist::name)
                .findFirst()
                .orElse(person.value());
    }
}
