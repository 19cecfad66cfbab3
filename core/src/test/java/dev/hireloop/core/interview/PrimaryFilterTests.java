package dev.hireloop.core.interview;

import static dev.hireloop.core.TestLoop.WRITE_UPS;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestProductLoop.DISCUSSION;
import static dev.hireloop.core.TestProductLoop.FEATURES_FIRST;
import static dev.hireloop.core.TestProductLoop.LOST_THE_THREAD;
import static dev.hireloop.core.TestProductLoop.SENSE;
import static dev.hireloop.core.TestProductLoop.WRITING_UP;
import static dev.hireloop.core.TestProductLoop.unsealed;
import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.NO_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_NO_HIRE;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.TestLoop;
import dev.hireloop.core.TestRulebook;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.LoopCommand.ReadFilter;
import dev.hireloop.core.interview.LoopCommand.ReadGate;
import dev.hireloop.core.interview.LoopCommand.WeighWeakRound;
import dev.hireloop.core.interview.LoopEvent.FilterFailed;
import dev.hireloop.core.interview.LoopEvent.FilterPassed;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.interview.LoopEvent.WeakRoundCounted;
import dev.hireloop.core.interview.LoopEvent.WeakRoundSurvived;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Shortfall;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The primary filter, and the weak round that it may make up for. */
class PrimaryFilterTests {

    private static final ReadFilter READ = new ReadFilter(SENSE, WRITE_UPS);
    private static final FilterPassed PASSED = new FilterPassed(SENSE, WRITE_UPS);
    private static final WeighWeakRound WEIGH = new WeighWeakRound(DISCUSSION, WRITE_UPS);
    private static final WeakRoundSurvived SURVIVED =
            new WeakRoundSurvived(DISCUSSION, SENSE, WRITE_UPS);

    private final DeciderSpec<InterviewLoop, LoopCommand, LoopEvent> loop =
            new DeciderSpec<>(
                    InterviewLoop.NOT_OPENED, InterviewLoop::decide, InterviewLoop::evolve);

    private static FilterFailed failed(PersonId... by) {
        return new FilterFailed(SENSE, List.of(by), List.of(FEATURES_FIRST), WRITE_UPS);
    }

    private static WeakRoundCounted counted(PersonId... by) {
        return new WeakRoundCounted(
                DISCUSSION, SENSE, List.of(by), List.of(LOST_THE_THREAD), WRITE_UPS);
    }

    private Unsealed state(List<LoopEvent> history, LoopEvent... more) {
        return (Unsealed) loop.given(history).and(more).state();
    }

    // domain 18
    @Test
    void thePrimaryFilterReadsTheCardsOfItsOwnRoundWhateverTheOthersSay() {
        loop.given(unsealed(STRONG_HIRE, NO_HIRE, STRONG_NO_HIRE, STRONG_NO_HIRE))
                .when(READ)
                .then(PASSED);
        loop.given(unsealed(HIRE, NO_HIRE, STRONG_HIRE, STRONG_HIRE)).when(READ).then(failed(LIND));
        loop.given(unsealed(NO_HIRE, STRONG_NO_HIRE, STRONG_HIRE, STRONG_HIRE))
                .when(READ)
                .then(failed(OKAFOR, LIND));
    }

    // domain 18
    @Test
    void aWeakRoundIsSurvivedOnlyWithAnExceptionalFilter() {
        loop.given(unsealed(STRONG_HIRE, HIRE, NO_HIRE, NO_HIRE)).when(WEIGH).then(SURVIVED);
        loop.given(unsealed(HIRE, HIRE, NO_HIRE, NO_HIRE)).when(WEIGH).then(counted(LIND, MORI));
    }

    // domain 18
    @Test
    void aDisasterIsNeverSurvived() {
        loop.given(unsealed(STRONG_HIRE, STRONG_HIRE, NO_HIRE, STRONG_NO_HIRE))
                .when(WEIGH)
                .then(SURVIVED);
        loop.given(unsealed(STRONG_HIRE, STRONG_HIRE, STRONG_NO_HIRE, STRONG_NO_HIRE))
                .when(WEIGH)
                .then(counted(LIND, MORI));
    }

    // domain 18
    @Test
    void aRoundIsWeakUnlessItsMeanLiesAboveTheMiddle() {
        loop.given(unsealed(HIRE, HIRE, HIRE, NO_HIRE)).when(WEIGH).then(counted(MORI));
        loop.given(unsealed(HIRE, HIRE, STRONG_HIRE, NO_HIRE))
                .when(WEIGH)
                .thenRefused("There is nothing left to read in technical-discussion.");
        assertThat(state(unsealed(HIRE, HIRE, STRONG_HIRE, NO_HIRE)).unread())
                .extracting(Round::id)
                .containsExactly(SENSE);
    }

    @Test
    void eachRoundIsReadOnceAndOnlyWhatIsUnsealed() {
        var words = "Only scorecards that are unsealed can be read.";
        loop.given(WRITING_UP).when(READ).thenRefused(words);
        loop.given(WRITING_UP).when(WEIGH).thenRefused(words);
        var history = unsealed(STRONG_HIRE, HIRE, NO_HIRE, NO_HIRE);
        loop.given(history)
                .and(PASSED)
                .when(READ)
                .thenRefused("There is nothing left to read in product-sense.");
        loop.given(history)
                .and(SURVIVED)
                .when(WEIGH)
                .thenRefused("There is nothing left to read in technical-discussion.");
    }

    // domain 17, 18, 21
    @Test
    void noRoundIsReadAsWhatItIsNot() {
        var weak = unsealed(HIRE, HIRE, NO_HIRE, NO_HIRE);
        loop.given(weak)
                .when(new ReadGate(SENSE, WRITE_UPS))
                .thenRefused("product-sense is no gate.");
        loop.given(weak)
                .when(new ReadFilter(DISCUSSION, WRITE_UPS))
                .thenRefused("technical-discussion is no primary filter.");
        loop.given(weak)
                .when(new WeighWeakRound(SENSE, WRITE_UPS))
                .thenRefused("No primary filter makes up for product-sense.");
        loop.given(gated())
                .when(new ReadFilter(TestRulebook.DEEP_DIVE, WRITE_UPS))
                .thenRefused("technical-deep-dive is no primary filter.");
    }

    private static List<LoopEvent> gated() {
        var card = TestLoop.okaforsCard(Rating.HIRE, TestLoop.WEIGHED_LATENCY);
        var history = new ArrayList<>(TestLoop.WRITING_UP);
        history.add(new ScorecardSubmitted(card, WRITE_UPS));
        history.add(new ScorecardSubmitted(TestLoop.lindsCard(Rating.HIRE), WRITE_UPS));
        history.add(new ScorecardsUnsealed(WRITE_UPS));
        return history;
    }

    // domain 18
    @Test
    void theStateKeepsTheRoundsThatLeaveOnlyNoHire() {
        var open = unsealed(STRONG_HIRE, HIRE, NO_HIRE, NO_HIRE);
        assertThat(state(open, PASSED, SURVIVED))
                .satisfies(read -> assertThat(read.unread()).isEmpty())
                .satisfies(read -> assertThat(read.shortfalls()).isEmpty());
        assertThat(state(open, failed(OKAFOR), counted(LIND, MORI)).shortfalls())
                .containsExactly(new Shortfall(SENSE, SENSE), new Shortfall(DISCUSSION, SENSE));
    }

    @Test
    void anImpossibleHistoryIsNoRefusal() {
        loop.given(WRITING_UP).cannotBeFollowedBy(PASSED);
        loop.given(TestLoop.IN_DEEP_DIVE).cannotBeFollowedBy(failed(OKAFOR));
        loop.given(TestLoop.IN_DEEP_DIVE).cannotBeFollowedBy(SURVIVED);
        loop.given(TestLoop.IN_DEEP_DIVE).cannotBeFollowedBy(counted(LIND));
    }
}
