package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.debrief.DebriefVote;
import dev.hireloop.core.shared.Rating;

/** Votes and the positions that go with them. */
final class Stance {

    /** How far past a boundary of the scale someone must be before they change their vote. */
    static final double RELUCTANCE = 0.08;

    private static final double WELL_PAST = 0.5 + RELUCTANCE;
    private static final double JUST_INSIDE = 1e-9;

    private Stance() {}

    static DebriefVote vote(double position) {
        return new DebriefVote(Rating.nearest(position), Conviction.of(position));
    }

    /** The nearest position that gives the vote, or else its rating. */
    static double of(DebriefVote vote, double position) {
        if (vote.equals(vote(position))) {
            return position;
        }
        double toRating = of(vote.rating(), position);
        double least = RatingModel.MIDDLE;
        double most = RatingModel.MIDDLE;
        double near = Conviction.least(vote.conviction()) + JUST_INSIDE;
        double far = Conviction.most(vote.conviction()) - JUST_INSIDE;
        if (vote.rating().isHire()) {
            least += near;
            most += far;
        } else {
            least -= far;
            most -= near;
        }
        double toConviction = Math.clamp(toRating, least, most);
        return vote.equals(vote(toConviction)) ? toConviction : toRating;
    }

    /** The nearest position that gives the rating. */
    static double of(Rating rating, double position) {
        double least =
                rating == Rating.STRONG_NO_HIRE
                        ? Double.NEGATIVE_INFINITY
                        : rating.points() - 0.5 + JUST_INSIDE;
        double most =
                rating == Rating.STRONG_HIRE
                        ? Double.POSITIVE_INFINITY
                        : rating.points() + 0.5 - JUST_INSIDE;
        return Math.clamp(position, least, most);
    }

    /** The nearest position from which that vote would have been changed to that other. */
    static double after(Rating from, Rating to, double position) {
        if (to.points() > from.points()) {
            double least = Math.max(from.points() + WELL_PAST, to.points() - 0.5);
            return Math.max(position, least - JUST_INSIDE);
        }
        double most = Math.min(from.points() - WELL_PAST, to.points() + 0.5);
        return Math.min(position, most + JUST_INSIDE);
    }

    /** One step towards the position, once it is well past the edge of the vote; else the vote. */
    static DebriefVote reconsidered(DebriefVote vote, double position) {
        double beyond = position - vote.rating().points();
        if (Math.abs(beyond) <= WELL_PAST) {
            return vote;
        }
        var step = Rating.nearest(vote.rating().points() + Math.signum(beyond));
        return new DebriefVote(step, Conviction.of(position));
    }
}
