package dev.hireloop.core.interview;

import static dev.hireloop.core.TestLoop.ALIGNED_TEAMS;
import static dev.hireloop.core.TestLoop.IN_DEEP_DIVE;
import static dev.hireloop.core.TestLoop.MISSED_CONSISTENCY;
import static dev.hireloop.core.TestLoop.WEIGHED_LATENCY;
import static dev.hireloop.core.TestLoop.WRITE_UPS;
import static dev.hireloop.core.TestLoop.WRITING_UP;
import static dev.hireloop.core.TestLoop.lindsCard;
import static dev.hireloop.core.TestLoop.okaforsCard;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestPanel.SATO;
import static dev.hireloop.core.TestRulebook.ARCHITECTURE;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.LEADERSHIP;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.InterviewLoop.WritingUp;
import dev.hireloop.core.interview.LoopCommand.ReadGate;
import dev.hireloop.core.interview.LoopCommand.SubmitScorecard;
import dev.hireloop.core.interview.LoopCommand.UnsealScorecards;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.GatePassed;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.interview.Scorecard.Assessment;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;

import org.junit.jupiter.api.Test;

import java.util.List;

class ScorecardTests {

    private static final Scorecard OKAFORS = okaforsCard(Rating.HIRE, WEIGHED_LATENCY);
    private static final Scorecard LINDS = lindsCard(Rating.STRONG_HIRE);

    private static final UnsealScorecards UNSEAL = new UnsealScorecards(WRITE_UPS);
    private static final ScorecardsUnsealed UNSEALED = new ScorecardsUnsealed(WRITE_UPS);
    private static final ReadGate READ = new ReadGate(DEEP_DIVE, WRITE_UPS);
    private static final GateFailed FAILED =
            new GateFailed(DEEP_DIVE, List.of(OKAFOR), List.of(MISSED_CONSISTENCY), WRITE_UPS);

    private final DeciderSpec<InterviewLoop, LoopCommand, LoopEvent> loop =
            new DeciderSpec<>(
                    InterviewLoop.NOT_OPENED, InterviewLoop::decide, InterviewLoop::evolve);

    private static SubmitScorecard submit(Scorecard card) {
        return new SubmitScorecard(card, WRITE_UPS);
    }

    private static ScorecardSubmitted submitted(Scorecard card) {
        return new ScorecardSubmitted(card, WRITE_UPS);
    }

    @Test
    void scorecardsAreWrittenAfterTheLastRound() {
        loop.given(IN_DEEP_DIVE)
                .when(submit(OKAFORS))
                .thenRefused("Scorecards are written once every round is over.");
    }

    // domain §2, invariant 1
    @Test
    void scorecardsStaySealedUntilTheVeryLastIsIn() {
        loop.given(WRITING_UP)
                .and(submitted(OKAFORS))
                .when(UNSEAL)
                .thenRefused("Scorecards stay sealed: 1 still to come in.");
        loop.given(WRITING_UP).and(submitted(OKAFORS)).when(submit(LINDS)).then(submitted(LINDS));
        loop.given(WRITING_UP)
                .and(submitted(OKAFORS), submitted(LINDS))
                .when(UNSEAL)
                .then(UNSEALED);
    }

    // domain §2, invariant 1
    @Test
    void aScorecardNeverChanges() {
        loop.given(WRITING_UP)
                .and(submitted(OKAFORS))
                .when(submit(okaforsCard(Rating.NO_HIRE, MISSED_CONSISTENCY)))
                .thenRefused("A scorecard never changes: okafor's is in already.");
        loop.given(WRITING_UP)
                .and(submitted(OKAFORS), submitted(LINDS), UNSEALED)
                .when(submit(OKAFORS))
                .thenRefused("Scorecards are written once every round is over.");
    }

    // domain §2, invariant 4
    @Test
    void onlyAnInterviewerOfTheRoundWritesAScorecard() {
        loop.given(WRITING_UP)
                .when(submit(card(SATO, DEEP_DIVE)))
                .thenRefused("sato does not interview in technical-deep-dive.");
        loop.given(WRITING_UP)
                .when(submit(card(LIND, DEEP_DIVE)))
                .thenRefused("lind does not interview in technical-deep-dive.");
    }

    // domain §2, invariant 2
    @Test
    void noScorecardIsWithoutSignals() {
        var words = "A scorecard rests on signals, at least one for each competency it rates.";
        loop.given(WRITING_UP).when(submit(card(OKAFOR, DEEP_DIVE))).thenRefused(words);
        loop.given(WRITING_UP).when(submit(okaforsCard(Rating.HIRE))).thenRefused(words);
        loop.given(WRITING_UP)
                .when(
                        submit(
                                card(
                                        OKAFOR,
                                        DEEP_DIVE,
                                        OKAFORS.assessments().getFirst(),
                                        new Assessment(ARCHITECTURE, Rating.HIRE, List.of()))))
                .thenRefused(words);
    }

    // domain §2, invariant 2
    @Test
    void aScorecardsConfidenceIsOneToFive() {
        for (int confidence : new int[] {0, 6}) {
            var card =
                    new Scorecard(
                            OKAFOR, DEEP_DIVE, Rating.HIRE, confidence, OKAFORS.assessments(), "");
            loop.given(WRITING_UP)
                    .when(submit(card))
                    .thenRefused("A scorecard's confidence is 1 to 5.");
        }
    }

    // domain §2, invariant 2
    @Test
    void aScorecardRestsOnWhatItsWriterNotedInItsRound() {
        loop.given(WRITING_UP)
                .when(submit(okaforsCard(Rating.HIRE, ALIGNED_TEAMS)))
                .thenRefused(
                        "okafor noted no S-3 on technical-architecture in technical-deep-dive.");
    }

    // domain §2, invariant 2
    @Test
    void anAssessmentRestsOnSignalsOfItsOwnCompetency() {
        var card =
                new Scorecard(
                        OKAFOR,
                        DEEP_DIVE,
                        Rating.HIRE,
                        3,
                        List.of(
                                new Assessment(
                                        new CompetencyId("leadership"),
                                        Rating.HIRE,
                                        List.of(WEIGHED_LATENCY))),
                        "");
        loop.given(WRITING_UP)
                .when(submit(card))
                .thenRefused("okafor noted no S-1 on leadership in technical-deep-dive.");
    }

    private DeciderSpec<InterviewLoop, LoopCommand, LoopEvent>.Given unsealed(
            Rating okafors, Rating linds) {
        return loop.given(WRITING_UP)
                .and(submitted(okaforsCard(okafors, WEIGHED_LATENCY, MISSED_CONSISTENCY)))
                .and(submitted(lindsCard(linds)), UNSEALED);
    }

    // domain 17
    @Test
    void aGateReadsTheCardsOfItsOwnRoundWhateverTheOthersSay() {
        unsealed(Rating.NO_HIRE, Rating.STRONG_HIRE).when(READ).then(FAILED);
        unsealed(Rating.HIRE, Rating.STRONG_NO_HIRE)
                .when(READ)
                .then(new GatePassed(DEEP_DIVE, WRITE_UPS));
    }

    @Test
    void aGateReadsOnceAndOnlyWhatIsUnsealed() {
        loop.given(WRITING_UP)
                .and(submitted(OKAFORS), submitted(LINDS))
                .when(READ)
                .thenRefused("Only scorecards that are unsealed can be read.");
        unsealed(Rating.NO_HIRE, Rating.HIRE)
                .and(FAILED)
                .when(READ)
                .thenRefused("There is nothing left to read in technical-deep-dive.");
    }

    // domain 21
    @Test
    void aRoundThatIsNoGateDecidesNothingByItself() {
        unsealed(Rating.HIRE, Rating.STRONG_NO_HIRE)
                .when(new ReadGate(LEADERSHIP, WRITE_UPS))
                .thenRefused("There is nothing left to read in leadership.");
    }

    @Test
    void anImpossibleHistoryIsNoRefusal() {
        loop.given(IN_DEEP_DIVE).cannotBeFollowedBy(submitted(OKAFORS));
        loop.given(IN_DEEP_DIVE).cannotBeFollowedBy(UNSEALED);
        loop.given(WRITING_UP).cannotBeFollowedBy(new GatePassed(DEEP_DIVE, WRITE_UPS));
        loop.given(WRITING_UP).and(UNSEALED).cannotBeFollowedBy(submitted(OKAFORS));
    }

    @Test
    void theStateKeepsCardsAndFailedGates() {
        assertThat(loop.given(WRITING_UP).and(submitted(OKAFORS)).state())
                .isInstanceOfSatisfying(
                        WritingUp.class,
                        writing -> assertThat(writing.cards()).containsExactly(OKAFORS));
        assertThat(unsealed(Rating.NO_HIRE, Rating.HIRE).and(FAILED).state())
                .isInstanceOfSatisfying(
                        Unsealed.class,
                        unsealed -> assertThat(unsealed.failedGates()).containsExactly(DEEP_DIVE));
    }

    private static Scorecard card(PersonId by, RoundId round, Assessment... assessments) {
        return new Scorecard(by, round, Rating.HIRE, 3, List.of(assessments), "");
    }
}
