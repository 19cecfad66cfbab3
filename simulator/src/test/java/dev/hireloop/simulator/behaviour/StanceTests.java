package dev.hireloop.simulator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hireloop.core.debrief.DebriefVote;
import dev.hireloop.core.shared.Rating;

import org.junit.jupiter.api.Test;

class StanceTests {

    @Test
    void aVoteMovesOneStepAtATime() {
        var strongHire = new DebriefVote(Rating.STRONG_HIRE, 5);
        assertThat(Stance.reconsidered(strongHire, 1).rating()).isEqualTo(Rating.HIRE);
        var strongNoHire = new DebriefVote(Rating.STRONG_NO_HIRE, 5);
        assertThat(Stance.reconsidered(strongNoHire, 4).rating()).isEqualTo(Rating.NO_HIRE);
    }

    @Test
    void aVoteHoldsUntilThePositionIsWellPastItsEdge() {
        var hire = new DebriefVote(Rating.HIRE, 2);
        assertThat(Stance.reconsidered(hire, 2.45)).isEqualTo(hire);
        assertThat(Stance.reconsidered(hire, 2.41)).isEqualTo(new DebriefVote(Rating.NO_HIRE, 1));
        assertThat(Stance.reconsidered(hire, 3.55)).isEqualTo(hire);
        assertThat(Stance.reconsidered(hire, 3.59).rating()).isEqualTo(Rating.STRONG_HIRE);
    }

    @Test
    void theEndsOfTheScaleAreTheEnds() {
        var strongHire = new DebriefVote(Rating.STRONG_HIRE, 5);
        assertThat(Stance.reconsidered(strongHire, 5.2).rating()).isEqualTo(Rating.STRONG_HIRE);
        assertThat(Stance.vote(-1)).isEqualTo(new DebriefVote(Rating.STRONG_NO_HIRE, 5));
    }

    @Test
    void aPositionThatGivesTheVoteIsLeftAlone() {
        for (double position = 0; position < 5; position += 0.01) {
            assertThat(Stance.of(Stance.vote(position), position)).isEqualTo(position);
        }
    }

    @Test
    void anyOtherPositionIsBroughtToWhereItGivesTheVote() {
        for (double voted = 0.5; voted < 4.5; voted += 0.05) {
            var vote = Stance.vote(voted);
            for (double position = 0; position < 5; position += 0.05) {
                double there = Stance.of(vote, position);
                assertThat(Stance.vote(there)).isEqualTo(vote);
                assertThat(Math.abs(there - position))
                        .isLessThanOrEqualTo(Math.abs(voted - position) + 1e-8);
            }
        }
    }

    @Test
    void aVoteThatNoPositionGivesIsTakenAtItsRating() {
        var certainHire = new DebriefVote(Rating.HIRE, 5);
        assertThat(Rating.nearest(Stance.of(certainHire, 1))).isEqualTo(Rating.HIRE);
    }

    @Test
    void whoeverChangedTheirVoteWasWellPastItsEdge() {
        assertThat(Stance.after(Rating.NO_HIRE, Rating.HIRE, 2)).isCloseTo(2.58, within(1e-6));
        assertThat(Stance.after(Rating.NO_HIRE, Rating.HIRE, 2.9)).isEqualTo(2.9);
        assertThat(Stance.after(Rating.HIRE, Rating.NO_HIRE, 3)).isCloseTo(2.42, within(1e-6));
        assertThat(Stance.after(Rating.STRONG_HIRE, Rating.NO_HIRE, 3))
                .isCloseTo(2.5, within(1e-6));
    }
}
