package dev.hireloop.simulator.director;

import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;

import java.util.Comparator;
import java.util.List;

/** What an initial vote rests on. */
final class Grounds {

    private static final int MOST = 2;

    private Grounds() {}

    /**
     * The strongest signals, own ones first, those that point the way of the vote before the
     * others; never none.
     */
    static List<SignalId> of(PersonId voter, Rating vote, Unsealed loop) {
        var side = vote.isHire() ? Polarity.FOR : Polarity.AGAINST;
        Comparator<SignalRecorded> byOwn =
                Comparator.comparing(each -> !each.notedBy().contains(voter));
        var ranked =
                loop.evidence().stream()
                        .sorted(
                                byOwn.thenComparing(each -> each.signal().polarity() != side)
                                        .thenComparingInt(each -> -each.signal().strength()))
                        .map(SignalRecorded::signal)
                        .toList();
        var pointing = ranked.stream().filter(each -> each.polarity() == side).toList();
        return (pointing.isEmpty() ? ranked : pointing)
                .stream().limit(MOST).map(Signal::id).toList();
    }
}
