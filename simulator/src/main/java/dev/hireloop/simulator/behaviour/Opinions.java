package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.debrief.DebriefVote;
import dev.hireloop.core.debrief.Votes.Standing;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.behaviour.opinion.Dynamics;
import dev.hireloop.simulator.scenario.Scenario;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * Where people stand on the 1 to 4 scale under one seed, and how what is said moves them.
 *
 * <p>A listener steps towards the position that each piece of cited evidence argues for, and after
 * each statement is held back by where they began (see {@link Dynamics}), with arguments in the
 * place of opinions. Evidence they knew already moves them little, a word from above more. The
 * first to speak anchors, news on the side where all lean carries everyone further, and whoever is
 * alone against the rest may give in (domain §3). What is on record stands: those who voted or
 * changed their vote are where that lets them be.
 *
 * <p>It remembers the discussion that it was asked about last, to go on from there, so it is one
 * play's, on one thread.
 */
public final class Opinions {

    private static final double OWN_CARD = 0.95;
    private static final double JITTER = 0.2;

    private final PanelModel panel;
    private final Draws draws;
    private @Nullable Remembered remembered;

    private record Remembered(Unsealed loop, Hearing hearing) {}

    public Opinions(Scenario scenario, Draws draws) {
        this(new PanelModel(scenario), draws);
    }

    public Opinions(PanelModel panel, Draws draws) {
        this.panel = panel;
        this.draws = draws;
    }

    /** The same people under other draws. */
    public Opinions under(Draws draws) {
        return new Opinions(panel, draws);
    }

    /** Before anyone speaks: mostly one's own scorecards, a little of everyone's. */
    public double before(PersonId voter, Unsealed loop) {
        var member = panel.member(voter);
        double own = 0;
        int written = 0;
        double all = 0;
        for (Scorecard card : loop.cards()) {
            int points = card.rating().points();
            all += points;
            if (card.interviewer().equals(voter)) {
                own += points;
                written++;
            }
        }
        double mean = loop.cards().isEmpty() ? RatingModel.MIDDLE : all / loop.cards().size();
        double jitter = JITTER * member.noise();
        return (written == 0 ? mean : OWN_CARD * own / written + (1 - OWN_CARD) * mean)
                + (jitter == 0 ? 0 : jitter * (2 * draws.uniform(member.strawPoll()) - 1));
    }

    /** What a voter casts in the straw poll. */
    public DebriefVote strawPoll(PersonId voter, Unsealed loop) {
        double position = before(voter, loop);
        var held = panel.scenario().whatIf().vote(voter);
        return Stance.vote(held == null ? position : Stance.of(held, position));
    }

    /** Where a voter stands after all that was said. */
    public double position(PersonId voter, Unsealed loop, Discussion discussion) {
        return hearing(loop, discussion).position(panel.member(voter));
    }

    /**
     * How the voter would vote now, once they are well past the edge of their vote: a step at a
     * time, and only the way in which the last statement carried them, for that is the cause; or,
     * with a blind re-vote, all the way to where they stand.
     */
    public DebriefVote reconsidered(Standing standing, Unsealed loop, Discussion discussion) {
        var member = panel.member(standing.voter());
        var hearing = hearing(loop, discussion);
        var vote = standing.vote();
        double position = hearing.position(member);
        var now = Stance.reconsidered(vote, position);
        int step = now.rating().points() - vote.rating().points();
        if (step != 0 && panel.scenario().facilitation().blindRevote()) {
            return Stance.vote(position);
        }
        return step * hearing.pushed(member) > 0 ? now : vote;
    }

    /**
     * The statement that moves a voter's vote by that step: the last, or, with a blind re-vote, the
     * one that carried them farthest that way.
     */
    public @Nullable StatementMade mover(
            PersonId voter, int step, Unsealed loop, Discussion discussion) {
        var spoken = discussion.spoken();
        if (!panel.scenario().facilitation().blindRevote()) {
            return spoken.getLast();
        }
        double[] carried = new double[spoken.size()];
        for (Push push : pushes(loop, discussion)) {
            if (push.listener().equals(voter)) {
                carried[push.statement()] += push.size();
            }
        }
        StatementMade farthest = null;
        double most = 0;
        for (int i = 0; i < carried.length; i++) {
            if (carried[i] * Math.signum(step) > most) {
                most = carried[i] * Math.signum(step);
                farthest = spoken.get(i);
            }
        }
        return farthest;
    }

    /** 1 where most initial votes are for hire, -1 where most are against, 0 on a tie. */
    public static int lean(Discussion discussion) {
        int lean = 0;
        for (var standing : discussion.votes().standings()) {
            var vote = Objects.requireNonNull(initialVote(standing.voter(), discussion));
            lean += vote.rating().isHire() ? 1 : -1;
        }
        return Integer.signum(lean);
    }

    /** The vote a voter is held to, from where they stand. */
    public DebriefVote held(Rating to, PersonId voter, Unsealed loop, Discussion discussion) {
        return Stance.vote(Stance.of(to, position(voter, loop, discussion)));
    }

    /** Where a voter stood when the discussion began, as their initial vote shows. */
    public double start(PersonId voter, Unsealed loop, Discussion discussion) {
        double position = before(voter, loop);
        var vote = initialVote(voter, discussion);
        return vote == null ? position : Stance.of(vote, position);
    }

    /**
     * Everything that moved anyone, in order, under the seed that played the discussion: the pushes
     * on a voter add up to the way from where they began to where they stand.
     */
    public List<Push> pushes(Unsealed loop, Discussion discussion) {
        var ledger = new Ledger(panel.dynamics());
        begun(loop, discussion, ledger).catchUp(discussion);
        return ledger.pushes();
    }

    /** The first evidence of a statement that argues for that step, or else its first. */
    public SignalId evidence(StatementMade said, int step, Unsealed loop) {
        var arguments = panel.arguments(loop.evidence());
        for (SignalId cited : said.cites()) {
            if (arguments.side(arguments.place(cited)) * step > 0) {
                return cited;
            }
        }
        return said.cites().getFirst();
    }

    @SuppressWarnings("ReferenceEquality") // it is only remembered, and comparing costs more
    private Hearing hearing(Unsealed loop, Discussion discussion) {
        var last = remembered;
        if (last == null || last.loop != loop || !last.hearing.precedes(discussion)) {
            last = new Remembered(loop, begun(loop, discussion, null));
            remembered = last;
        }
        last.hearing.catchUp(discussion);
        return last.hearing;
    }

    private Hearing begun(Unsealed loop, Discussion discussion, @Nullable Ledger ledger) {
        var voters = panel.voters();
        double[] began = new double[voters.size()];
        int[] votes = new int[voters.size()];
        for (Member voter : voters) {
            double position = start(voter.id(), loop, discussion);
            began[voter.place()] = position;
            votes[voter.place()] = Rating.nearest(position).points();
        }
        return new Hearing(panel, panel.arguments(loop.evidence()), draws, began, votes, ledger);
    }

    private static @Nullable DebriefVote initialVote(PersonId voter, Discussion discussion) {
        for (VoteChanged change : discussion.moves()) {
            if (change.voter().equals(voter)) {
                return change.from();
            }
        }
        return discussion.votes().of(voter).orElse(null);
    }
}
