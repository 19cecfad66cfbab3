package dev.hireloop.core.debrief;

import static dev.hireloop.core.shared.Lists.each;
import static dev.hireloop.core.shared.Lists.first;
import static dev.hireloop.core.shared.Lists.where;

import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached.FinalVote;
import dev.hireloop.core.debrief.Votes.Standing;
import dev.hireloop.core.rulebook.Ballot;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The decision that the rules come to: gates and filters first, then a veto, then the scheme. */
public final class Verdict {

    private Verdict() {}

    /** What is decided, and on what ground. */
    private record Ruling(Decision decision, Reason reason) {}

    static DecisionReached on(Discussion discussion, Moment at) {
        var ruling = ruling(discussion, discussion.vetoedBy(), ballots(discussion));
        return reached(discussion, ruling.decision, ruling.reason, at);
    }

    /** What other votes would have come to in that discussion. */
    public static Decision of(Discussion discussion, List<Ballot> ballots) {
        return ruling(discussion, discussion.vetoedBy(), ballots).decision;
    }

    /**
     * What the votes would have come to without that voter's, and without their veto. Where the
     * chair alone decides, nobody decides without the chair: hold.
     */
    public static Decision without(PersonId voter, Discussion discussion) {
        var vetoedBy = voter.equals(discussion.vetoedBy()) ? null : discussion.vetoedBy();
        var others = where(ballots(discussion), one -> !one.person().equals(voter));
        var ruling = ruling(discussion, vetoedBy, others);
        return ruling.reason.equals(new Reason.ByScheme(DecisionScheme.CHAIR_DECIDES))
                        && where(others, one -> one.role() == Role.CHAIR).isEmpty()
                ? Decision.HOLD
                : ruling.decision;
    }

    /** The final votes. */
    public static List<Ballot> ballots(Discussion discussion) {
        return each(
                discussion.votes().standings(),
                one ->
                        new Ballot(
                                one.voter(),
                                role(discussion.terms(), one.voter()),
                                one.vote().rating(),
                                one.vote().conviction()));
    }

    /** What the same votes would have come to by another scheme, gates and vetoes as they were. */
    public static Decision under(DecisionScheme scheme, Discussion discussion) {
        return ruling(scheme, discussion, discussion.vetoedBy(), ballots(discussion)).decision;
    }

    private static Ruling ruling(
            Discussion discussion, @Nullable PersonId vetoedBy, List<Ballot> ballots) {
        return ruling(discussion.terms().rules().scheme(), discussion, vetoedBy, ballots);
    }

    private static Ruling ruling(
            DecisionScheme scheme,
            Discussion discussion,
            @Nullable PersonId vetoedBy,
            List<Ballot> ballots) {
        var terms = discussion.terms();
        if (!terms.failedGates().isEmpty()) {
            return new Ruling(
                    Decision.NO_HIRE, new Reason.FailedGate(terms.failedGates().getFirst()));
        }
        if (!terms.shortfalls().isEmpty()) {
            var first = terms.shortfalls().getFirst();
            return new Ruling(
                    Decision.NO_HIRE, new Reason.BelowFilter(first.round(), first.filter()));
        }
        if (vetoedBy != null) {
            return new Ruling(Decision.NO_HIRE, new Reason.ByVeto(vetoedBy));
        }
        var decision = scheme.decide(ballots);
        if (decision == Decision.HIRE && discussion.reopened()) {
            return new Ruling(Decision.HOLD, new Reason.NoLevel());
        }
        var transfer = terms.transfer();
        return decision == Decision.HIRE && transfer != null && !transfer.hasMetric()
                ? new Ruling(Decision.HOLD, new Reason.NoSponsor())
                : new Ruling(decision, new Reason.ByScheme(scheme));
    }

    private static DecisionReached reached(
            Discussion discussion, Decision decision, Reason reason, Moment at) {
        var standings = discussion.votes().standings();
        return new DecisionReached(
                decision,
                reason,
                each(standings, one -> new FinalVote(one.voter(), one.vote().rating())),
                each(where(standings, one -> dissents(one, decision)), Standing::voter),
                at);
    }

    private static boolean dissents(Standing standing, Decision decision) {
        return switch (decision) {
            case HIRE -> !standing.vote().rating().isHire();
            case NO_HIRE -> standing.vote().rating().isHire();
            case HOLD -> false;
        };
    }

    private static Role role(DebriefOpened terms, PersonId voter) {
        return first(terms.members(), each -> each.person().equals(voter)).orElseThrow().role();
    }
}
