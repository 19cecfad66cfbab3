package dev.hireloop.simulator.lab;

import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.debrief.Verdict;
import dev.hireloop.core.rulebook.Ballot;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.simulator.agreement.Proportion;
import dev.hireloop.simulator.scenario.Scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the votes: margins, whether the discussion changed the decision, and what depends
 * on a single voter.
 */
public final class Voting implements Counter<Voting> {

    private final List<PersonId> voters;
    private final Map<PersonId, Integer> places = new HashMap<>();
    private final long[] forHire;
    private final long[] firstFor;
    private final long[] lastFor;
    private final long[] flips;
    private long runs;
    private long swayed;

    /**
     * What became of one voter's votes.
     *
     * @param first the share of runs in which their first vote is for hire
     * @param last the share in which their last one is
     * @param flips the share in which the decision would be another without their last vote and
     *     their veto
     */
    public record Voter(PersonId person, Proportion first, Proportion last, Proportion flips) {}

    Voting(Scenario scenario) {
        this.voters =
                scenario.panel().stream()
                        .filter(each -> each.panelist().role().votes())
                        .map(Scenario.Person::id)
                        .toList();
        for (int place = 0; place < voters.size(); place++) {
            places.put(voters.get(place), place);
        }
        this.forHire = new long[voters.size() + 1];
        this.firstFor = new long[voters.size()];
        this.lastFor = new long[voters.size()];
        this.flips = new long[voters.size()];
    }

    void add(Discussion discussion, DecisionReached reached) {
        var last = Verdict.ballots(discussion);
        var first = first(last, discussion.moves());
        runs++;
        forHire[count(last, lastFor)]++;
        count(first, firstFor);
        swayed += Verdict.of(discussion, first) == reached.decision() ? 0 : 1;
        for (int place = 0; place < voters.size(); place++) {
            Decision without = Verdict.without(voters.get(place), discussion);
            flips[place] += without == reached.decision() ? 0 : 1;
        }
    }

    private int count(List<Ballot> ballots, long[] hires) {
        int all = 0;
        for (Ballot ballot : ballots) {
            if (ballot.rating().isHire()) {
                hires[place(ballot.person())]++;
                all++;
            }
        }
        return all;
    }

    private int place(PersonId voter) {
        Integer place = places.get(voter);
        if (place == null) {
            throw new IllegalStateException(voter + " votes and is not on the panel");
        }
        return place;
    }

    /** The votes as they were first cast. */
    private static List<Ballot> first(List<Ballot> last, List<VoteChanged> moves) {
        if (moves.isEmpty()) {
            return last;
        }
        var first = new ArrayList<Ballot>(last.size());
        for (Ballot ballot : last) {
            var vote = ballot;
            for (VoteChanged move : moves.reversed()) {
                if (move.voter().equals(ballot.person())) {
                    vote =
                            new Ballot(
                                    ballot.person(),
                                    ballot.role(),
                                    move.from().rating(),
                                    move.from().conviction());
                }
            }
            first.add(vote);
        }
        return first;
    }

    @Override
    public void add(Voting other) {
        runs += other.runs;
        swayed += other.swayed;
        sum(forHire, other.forHire);
        sum(firstFor, other.firstFor);
        sum(lastFor, other.lastFor);
        sum(flips, other.flips);
    }

    private static void sum(long[] into, long[] more) {
        for (int i = 0; i < into.length; i++) {
            into[i] += more[i];
        }
    }

    @Override
    public long runs() {
        return runs;
    }

    /** The share of runs that the first votes would have decided otherwise. */
    public Proportion swayed() {
        return Proportion.of(swayed, runs);
    }

    /** How many more last votes are for hire than against; what never came about is left out. */
    public SortedMap<Integer, Proportion> margins() {
        var margins = new TreeMap<Integer, Proportion>();
        for (int hires = 0; hires < forHire.length; hires++) {
            if (forHire[hires] > 0) {
                margins.put(2 * hires - voters.size(), Proportion.of(forHire[hires], runs));
            }
        }
        return margins;
    }

    /** Each voter, in the order of the panel. */
    public List<Voter> voters() {
        var shares = new ArrayList<Voter>();
        for (int place = 0; place < voters.size(); place++) {
            shares.add(
                    new Voter(
                            voters.get(place),
                            Proportion.of(firstFor[place], runs),
                            Proportion.of(lastFor[place], runs),
                            Proportion.of(flips[place], runs)));
        }
        return shares;
    }
}
