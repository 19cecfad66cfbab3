package dev.hireloop.core.interview;

import static dev.hireloop.core.shared.Lists.any;
import static dev.hireloop.core.shared.Lists.each;
import static dev.hireloop.core.shared.Lists.first;
import static dev.hireloop.core.shared.Lists.where;
import static dev.hireloop.core.shared.Refused.unless;

import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.LoopCommand.ReadFilter;
import dev.hireloop.core.interview.LoopCommand.ReadGate;
import dev.hireloop.core.interview.LoopCommand.WeighWeakRound;
import dev.hireloop.core.interview.LoopEvent.FilterFailed;
import dev.hireloop.core.interview.LoopEvent.FilterPassed;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.GatePassed;
import dev.hireloop.core.interview.LoopEvent.WeakRoundCounted;
import dev.hireloop.core.interview.LoopEvent.WeakRoundSurvived;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;

import java.util.List;

/** What a round's own scorecards can decide before anyone votes (domain 17, 18). */
final class Readings {

    private Readings() {}

    static LoopEvent gate(Unsealed unsealed, ReadGate read) {
        var gate = unread(unsealed, read.gate()).gate();
        if (gate == null) {
            throw new Refused(read.gate() + " is no gate.");
        }
        if (gate.holds(unsealed.ratings(read.gate()))) {
            return new GatePassed(read.gate(), read.at());
        }
        var below = below(unsealed, read.gate());
        return new GateFailed(read.gate(), writers(below), against(unsealed, below), read.at());
    }

    static LoopEvent filter(Unsealed unsealed, ReadFilter read) {
        var filter = unread(unsealed, read.round()).filter();
        if (filter == null) {
            throw new Refused(read.round() + " is no primary filter.");
        }
        if (filter.holds(unsealed.ratings(read.round()))) {
            return new FilterPassed(read.round(), read.at());
        }
        var below = below(unsealed, read.round());
        return new FilterFailed(read.round(), writers(below), against(unsealed, below), read.at());
    }

    static LoopEvent weakRound(Unsealed unsealed, WeighWeakRound weigh) {
        var compensation = unread(unsealed, weigh.round()).survives();
        if (compensation == null) {
            throw new Refused("No primary filter makes up for " + weigh.round() + ".");
        }
        if (compensation.holds(
                unsealed.ratings(weigh.round()), unsealed.ratings(compensation.filter()))) {
            return new WeakRoundSurvived(weigh.round(), compensation.filter(), weigh.at());
        }
        var below = below(unsealed, weigh.round());
        return new WeakRoundCounted(
                weigh.round(),
                compensation.filter(),
                writers(below),
                against(unsealed, below),
                weigh.at());
    }

    private static Round unread(Unsealed unsealed, RoundId round) {
        var unread = first(unsealed.unread(), each -> each.id().equals(round));
        unless(unread.isPresent(), () -> "There is nothing left to read in " + round + ".");
        return unread.orElseThrow();
    }

    private static List<Scorecard> below(Unsealed unsealed, RoundId round) {
        return where(
                unsealed.cards(), card -> card.round().equals(round) && !card.rating().isHire());
    }

    private static List<PersonId> writers(List<Scorecard> cards) {
        return each(cards, Scorecard::interviewer);
    }

    private static List<SignalId> against(Unsealed unsealed, List<Scorecard> cards) {
        var against =
                where(
                        each(unsealed.evidence(), LoopEvent.SignalRecorded::signal),
                        signal ->
                                signal.polarity() == Polarity.AGAINST
                                        && any(cards, card -> card.restsOn(signal.id())));
        return each(against, Signal::id);
    }
}
