package dev.hireloop.core.rulebook;

import static dev.hireloop.core.shared.Lists.all;
import static dev.hireloop.core.shared.Lists.any;
import static dev.hireloop.core.shared.Lists.count;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Role;

import java.util.List;

/** How final votes become a decision: Davis's social decision schemes (1973). */
public enum DecisionScheme {
    /** More than half for hire; a tie is no hire. */
    MAJORITY {
        @Override
        public Decision decide(List<Ballot> ballots) {
            int hires = count(ballots, ballot -> ballot.rating().isHire());
            return 2 * hires > ballots.size() ? Decision.HIRE : Decision.NO_HIRE;
        }
    },
    /** Everyone for hire. */
    UNANIMITY {
        @Override
        public Decision decide(List<Ballot> ballots) {
            return all(ballots, each -> each.rating().isHire()) ? Decision.HIRE : Decision.NO_HIRE;
        }
    },
    /** Everyone on one side, else hold for more information. */
    CONSENSUS_OR_HOLD {
        @Override
        public Decision decide(List<Ballot> ballots) {
            if (all(ballots, each -> each.rating().isHire())) {
                return Decision.HIRE;
            }
            return !any(ballots, each -> each.rating().isHire()) ? Decision.NO_HIRE : Decision.HOLD;
        }
    },
    /** The mean vote, each weighted by its voter's conviction, above the middle of the scale. */
    WEIGHTED_MEAN {
        @Override
        public Decision decide(List<Ballot> ballots) {
            int twice = 0;
            int weights = 0;
            for (Ballot ballot : ballots) {
                twice += 2 * ballot.conviction() * ballot.rating().points();
                weights += ballot.conviction();
            }
            return twice > 5 * weights ? Decision.HIRE : Decision.NO_HIRE;
        }
    },
    /** More than half for hire, every bar raiser among them. */
    BAR_RAISER_VETO {
        @Override
        public Decision decide(List<Ballot> ballots) {
            return all(ballots, each -> each.role() != Role.BAR_RAISER || each.rating().isHire())
                    ? MAJORITY.decide(ballots)
                    : Decision.NO_HIRE;
        }
    },
    /** The chair's vote alone, once everyone has been heard. */
    CHAIR_DECIDES {
        @Override
        public Decision decide(List<Ballot> ballots) {
            return all(ballots, each -> each.role() != Role.CHAIR || each.rating().isHire())
                    ? Decision.HIRE
                    : Decision.NO_HIRE;
        }
    };

    /** The decision that these votes, at least one, come to. */
    public abstract Decision decide(List<Ballot> ballots);
}
