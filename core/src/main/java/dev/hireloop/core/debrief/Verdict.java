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
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;

import java.util.List;

/** The decision that the rules come to: gates and filters first, then a veto, then the scheme. */
final class Verdict {

    private Verdict() {}

    static DecisionReached on(Discussion discussion, Moment at) {
        var rules = discussion.terms().rules();
        var failed = discussion.terms().failedGates();
        if (!failed.isEmpty()) {
            return reached(
                    discussion, Decision.NO_HIRE, new Reason.FailedGate(failed.getFirst()), at);
        }
        var shortfalls = discussion.terms().shortfalls();
        if (!shortfalls.isEmpty()) {
            var first = shortfalls.getFirst();
            return reached(
                    discussion,
                    Decision.NO_HIRE,
                    new Reason.BelowFilter(first.round(), first.filter()),
                    at);
        }
        if (discussion.vetoedBy() != null) {
            return reached(
                    discussion, Decision.NO_HIRE, new Reason.ByVeto(discussion.vetoedBy()), at);
        }
        var decision = rules.scheme().decide(ballots(discussion));
        if (decision == Decision.HIRE && discussion.reopened()) {
            return reached(discussion, Decision.HOLD, new Reason.NoLevel(), at);
        }
        var transfer = discussion.terms().transfer();
        return decision == Decision.HIRE && transfer != null && !transfer.hasMetric()
                ? reached(discussion, Decision.HOLD, new Reason.NoSponsor(), at)
                : reached(discussion, decision, new Reason.ByScheme(rules.scheme()), at);
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

    private static List<Ballot> ballots(Discussion discussion) {
        return each(
                discussion.votes().standings(),
                one ->
                        new Ballot(
                                one.voter(),
                                role(discussion.terms(), one.voter()),
                                one.vote().rating(),
                                one.vote().conviction()));
    }

    private static Role role(DebriefOpened terms, PersonId voter) {
        return first(terms.members(), each -> each.person().equals(voter)).orElseThrow().role();
    }
}
