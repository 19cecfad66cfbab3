package dev.hireloop.simulator.director;

import static dev.hireloop.core.shared.Lists.any;

import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What an initial vote rests on. */
final class Grounds {

    /** More than any signal's strength. */
    private static final int OWN = 10;

    private Grounds() {}

    /**
     * The two strongest signals, own ones first, of those that point the way of the vote if any
     * does; never none.
     */
    static List<SignalId> of(PersonId voter, Rating vote, Unsealed loop) {
        var side = vote.isHire() ? Polarity.FOR : Polarity.AGAINST;
        boolean pointing = any(loop.evidence(), each -> each.signal().polarity() == side);
        SignalRecorded first = null;
        SignalRecorded second = null;
        for (SignalRecorded each : loop.evidence()) {
            if (pointing && each.signal().polarity() != side) {
                continue;
            }
            if (first == null || weight(each, voter) > weight(first, voter)) {
                second = first;
                first = each;
            } else if (second == null || weight(each, voter) > weight(second, voter)) {
                second = each;
            }
        }
        return ids(first, second);
    }

    private static int weight(SignalRecorded recorded, PersonId voter) {
        return recorded.signal().strength() + (recorded.notedBy().contains(voter) ? OWN : 0);
    }

    private static List<SignalId> ids(
            @Nullable SignalRecorded first, @Nullable SignalRecorded second) {
        if (first == null) {
            throw new IllegalStateException("No debrief opens without evidence");
        }
        return second == null
                ? List.of(first.signal().id())
                : List.of(first.signal().id(), second.signal().id());
    }
}
