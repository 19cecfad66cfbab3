package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.debrief.Cause;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.debrief.DebriefVote;
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
 *
 * <p>Over 250 lines, for director and analysis ask one object where someone stands and why.
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
        return before(panel.member(voter), loop);
    }

    private double before(Member member, Unsealed loop) {
        double own = 0;
        int written = 0;
        double all = 0;
        for (Scorecard card : loop.cards()) {
            int points = card.rating().points();
            all += points;
            if (card.interviewer().equals(member.id())) {
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
        var held = panel.member(voter).heldTo();
        return Stance.vote(held == null ? position : Stance.of(held, position));
    }

    /** Where a voter stands after all that was said. */
    public double position(PersonId voter, Unsealed loop, Discussion discussion) {
        return hearing(loop, discussion).position(panel.member(voter));
    }

    /**
     * A vote that someone is to change.
     *
     * @param cause what they heard that has them change it
     */
    public record Reconsidered(PersonId voter, DebriefVote vote, Cause cause) {}

    /**
     * The next voter who stands well past the edge of their vote: they go a step at a time, and
     * only the way in which the last statement carried them, for that is the cause; or, with a
     * blind re-vote, all the way to where they stand, for what carried them farthest. Who is held
     * to a vote goes there once they have heard anything. Null if everyone's vote stands.
     */
    public @Nullable Reconsidered reconsidered(Unsealed loop, Discussion discussion) {
        if (discussion.spoken().isEmpty()) {
            return null;
        }
        var hearing = hearing(loop, discussion);
        var standings = discussion.votes().standings();
        for (int i = 0; i < standings.size(); i++) {
            var standing = standings.get(i);
            var member = panel.voter(i, standing.voter());
            var now = reconsidered(member, standing.vote(), hearing);
            int step = now.rating().points() - standing.vote().rating().points();
            var said = step == 0 ? null : mover(member, step, loop, discussion);
            if (said != null) {
                var cause = new Cause(said.speaker(), evidence(said, step, loop));
                return new Reconsidered(standing.voter(), now, cause);
            }
        }
        return null;
    }

    private DebriefVote reconsidered(Member member, DebriefVote vote, Hearing hearing) {
        double position = hearing.position(member);
        var held = member.heldTo();
        if (held != null) {
            return Stance.vote(Stance.of(held, position));
        }
        var now = Stance.reconsidered(vote, position);
        int step = now.rating().points() - vote.rating().points();
        if (step == 0) {
            return vote;
        }
        if (panel.scenario().facilitation().blindRevote()) {
            return Stance.vote(position);
        }
        return step * hearing.pushed(member) > 0 ? now : vote;
    }

    private @Nullable StatementMade mover(
            Member member, int step, Unsealed loop, Discussion discussion) {
        if (member.heldTo() != null) {
            return lastHeard(member, discussion.spoken());
        }
        return panel.scenario().facilitation().blindRevote()
                ? farthest(member, step, loop, discussion)
                : discussion.spoken().getLast();
    }

    private static @Nullable StatementMade lastHeard(Member member, List<StatementMade> spoken) {
        for (StatementMade said : spoken.reversed()) {
            if (!said.speaker().equals(member.id()) && !said.cites().isEmpty()) {
                return said;
            }
        }
        return null;
    }

    /** What carried someone farthest that way; null if nothing did. */
    private @Nullable StatementMade farthest(
            Member member, int step, Unsealed loop, Discussion discussion) {
        double[] carried = new double[discussion.spoken().size()];
        for (Push push : pushes(loop, discussion)) {
            if (push.listener().equals(member.id())) {
                carried[push.statement()] += push.size();
            }
        }
        StatementMade farthest = null;
        double most = 0;
        for (int i = 0; i < carried.length; i++) {
            if (carried[i] * Math.signum(step) > most) {
                most = carried[i] * Math.signum(step);
                farthest = discussion.spoken().get(i);
            }
        }
        return farthest;
    }

    /** The first evidence of a statement that argues for that step, or else its first. */
    private SignalId evidence(StatementMade said, int step, Unsealed loop) {
        var arguments = panel.arguments(loop.evidence());
        for (SignalId cited : said.cites()) {
            if (arguments.side(arguments.place(cited)) * step > 0) {
                return cited;
            }
        }
        return said.cites().getFirst();
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

    /** Where a voter stood when the discussion began, as their initial vote shows. */
    public double start(PersonId voter, Unsealed loop, Discussion discussion) {
        double position = before(panel.voting(voter), loop);
        var vote = initialVote(voter, discussion);
        return vote == null ? position : Stance.of(vote, position);
    }

    /**
     * Everything that moved anyone, in order, under the seed that played the discussion: the pushes
     * on a voter add up to the way from where they began to where they stand.
     */
    public List<Push> pushes(Unsealed loop, Discussion discussion) {
        var ledger = new Ledger();
        begun(loop, discussion, ledger).catchUp(discussion);
        return ledger.pushes();
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
