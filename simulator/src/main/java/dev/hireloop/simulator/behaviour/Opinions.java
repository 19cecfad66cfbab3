package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefVote;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where people stand on the 1 to 4 scale, and how what is said moves them.
 *
 * <p>A listener steps towards the position that each piece of cited evidence argues for, and after
 * each statement is held back by where they began: {@code x ← λ(x + Σ a(u − x)) + (1 − λ)x₀}, after
 * the manner of Friedkin and Johnsen (domain §3), with arguments in the place of opinions. Evidence
 * they knew already moves them little.
 */
public record Opinions(Scenario scenario, Draws draws) {

    private static final double OWN_CARD = 0.95;
    private static final double JITTER = 0.2;
    private static final double SUSCEPTIBILITY = 0.9;
    private static final double KNOWN_ALREADY = 0.25;
    private static final double ARGUED_PER_STRENGTH = 0.5;

    /** How far past a boundary of the scale someone must be before they change their vote. */
    private static final double RELUCTANCE = 0.08;

    /** Before anyone speaks: mostly one's own scorecards, a little of everyone's. */
    public double before(PersonId voter, Unsealed loop) {
        double all = mean(loop.cards());
        var own = loop.cards().stream().filter(card -> card.interviewer().equals(voter)).toList();
        double jitter =
                JITTER * (2 * draws.uniform(DrawKey.of("debrief", voter, "straw-poll", "")) - 1);
        return (own.isEmpty() ? all : OWN_CARD * mean(own) + (1 - OWN_CARD) * all) + jitter;
    }

    /** After these statements, in order. */
    public double after(Person voter, Unsealed loop, List<StatementMade> spoken) {
        double start = before(voter.id(), loop);
        double position = start;
        Set<SignalId> known = new HashSet<>(ownEvidence(voter.id(), loop));
        for (StatementMade said : spoken) {
            if (said.speaker().equals(voter.id())) {
                continue;
            }
            for (SignalId cited : said.cites()) {
                if (!argues(signal(cited, loop))) {
                    continue;
                }
                double pull =
                        voter.tendencies().openness()
                                * influence(said.speaker())
                                * (known.add(cited) ? 1 : KNOWN_ALREADY);
                double argued = argued(signal(cited, loop));
                position += Math.min(1, pull) * (argued - position);
            }
            position = SUSCEPTIBILITY * position + (1 - SUSCEPTIBILITY) * start;
        }
        return position;
    }

    public static DebriefVote vote(double position) {
        return new DebriefVote(Rating.nearest(position), Conviction.of(position));
    }

    /** One step towards the position, once it is well past the edge of the vote; else the vote. */
    public static DebriefVote reconsidered(DebriefVote vote, double position) {
        double beyond = position - vote.rating().points();
        if (Math.abs(beyond) <= 0.5 + RELUCTANCE) {
            return vote;
        }
        var step = Rating.nearest(vote.rating().points() + Math.signum(beyond));
        return new DebriefVote(step, Conviction.of(position));
    }

    private double influence(PersonId speaker) {
        for (Person person : scenario.panel()) {
            if (person.id().equals(speaker)) {
                return person.tendencies().influence();
            }
        }
        return 1;
    }

    /** What weighs nothing or points nowhere persuades nobody. */
    private boolean argues(Signal signal) {
        return signal.polarity().sign() != 0
                && scenario.rulebook().competency(signal.competency()).orElseThrow().weight() > 0;
    }

    private static double argued(Signal signal) {
        return 2.5 + ARGUED_PER_STRENGTH * signal.strength() * signal.polarity().sign();
    }

    private static List<SignalId> ownEvidence(PersonId voter, Unsealed loop) {
        return loop.cards().stream()
                .filter(card -> card.interviewer().equals(voter))
                .flatMap(card -> card.evidence().stream())
                .toList();
    }

    private static Signal signal(SignalId id, Unsealed loop) {
        for (SignalRecorded recorded : loop.evidence()) {
            if (recorded.signal().id().equals(id)) {
                return recorded.signal();
            }
        }
        throw new IllegalStateException("Nobody recorded " + id);
    }

    private static double mean(List<Scorecard> cards) {
        return cards.stream().mapToInt(card -> card.rating().points()).average().orElse(2.5);
    }
}
