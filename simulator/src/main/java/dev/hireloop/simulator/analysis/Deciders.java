package dev.hireloop.simulator.analysis;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.Verdict;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.rulebook.Ballot;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whose vote made a decision that the rulebook's scheme came to. */
record Deciders(Course course, Discussion discussion, DecisionReached reached) {

    static Deciders of(Course course, Decided decided) {
        return new Deciders(course, decided.discussion(), decided.outcome());
    }

    /**
     * The last change at which the votes came to the decision, of those whose voter stands by it;
     * nothing where they came to it from the start.
     */
    Optional<VoteMove> crossing(List<VoteMove> moves) {
        return moves.reversed().stream()
                .filter(move -> !reached.dissent().contains(move.voter()))
                .filter(move -> comesTo(move.event()) && !comesTo(move.event() - 1))
                .findFirst();
    }

    private boolean comesTo(int event) {
        return course.after(event).debrief() instanceof Discussion then
                && scheme().decide(Verdict.ballots(then)) == reached.decision();
    }

    /** The most telling card, of those who decided; with a hold, the best. */
    Optional<ScorecardSubmitted> strongest() {
        int side = reached.decision() == Decision.NO_HIRE ? -1 : 1;
        var people = people();
        return course.events().stream()
                .filter(ScorecardSubmitted.class::isInstance)
                .map(ScorecardSubmitted.class::cast)
                .filter(it -> people.contains(it.scorecard().interviewer()))
                .max(Comparator.comparingInt(it -> side * it.scorecard().rating().points()));
    }

    /** The chair where the chair decides, else every voter on the side that won. */
    private List<PersonId> people() {
        return Verdict.ballots(discussion).stream()
                .filter(it -> scheme() != DecisionScheme.CHAIR_DECIDES || it.role() == Role.CHAIR)
                .map(Ballot::person)
                .filter(person -> !reached.dissent().contains(person))
                .toList();
    }

    private DecisionScheme scheme() {
        return discussion.terms().rules().scheme();
    }
}
