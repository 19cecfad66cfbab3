package dev.hireloop.simulator.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.recording.Summary.Track;

import org.junit.jupiter.api.Test;

import java.util.List;

class SummaryTests {

    private static List<HiringEvent> upTo(Class<?> last, Recording recording) {
        var events = recording.events();
        int at = 0;
        while (!last.isInstance(events.get(at))) {
            at++;
        }
        return events.subList(0, at + 1);
    }

    // domain 17, 32
    @Test
    void aFailedGateIsExplainedByTheCardsThatClosedIt() {
        var summary = Plays.CASE_32.summary();
        assertThat(summary.candidate()).isEqualTo("Nora Lindqvist");
        assertThat(summary.company()).isEqualTo("LinkedIn");
        assertThat(summary.track()).isEqualTo("TPM");
        assertThat(summary.decision()).isEqualTo(Decision.NO_HIRE);
        assertThat(summary.reason())
                .startsWith("The gate Technical Deep Dive failed: ")
                .contains("Tomasz Wilk's scorecard is ");
        assertThat(summary.gate()).hasToString("technical-deep-dive");
        assertThat(summary.level()).isNull();
        assertThat(summary.band()).isNull();
        assertThat(summary.tracks()).hasSize(5);
    }

    // domain 37
    @Test
    void anOfferHasALevelAndItsBand() {
        var summary = Plays.of(TestScenarios.DOWN_LEVELED, 1).summary();
        assertThat(summary.decision()).isEqualTo(Decision.HIRE);
        assertThat(summary.reason()).isEqualTo("4 of 4 votes for hire under majority.");
        assertThat(summary.level()).hasToString("L6");
        assertThat(summary.band()).hasToString("LinkedIn L6");
    }

    // domain §2, invariant 8
    @Test
    void aHoldForWantOfALevelOffersNothing() {
        var summary = Plays.of(TestScenarios.NO_LEVEL, 1).summary();
        assertThat(summary.decision()).isEqualTo(Decision.HOLD);
        assertThat(summary.reason())
                .isEqualTo("The votes were for hire, but no level is supported.");
        assertThat(summary.level()).isNull();
    }

    // domain §2, invariant 5
    @Test
    void votesStaySealedUntilAllAreRevealed() {
        var revealed = upTo(InitialVotesRevealed.class, Plays.CASE_32);
        assertThat(Summary.of(revealed.subList(0, revealed.size() - 1)).tracks()).isEmpty();
        assertThat(Summary.of(revealed).tracks())
                .hasSize(5)
                .allSatisfy(track -> assertThat(track.points()).hasSize(1));
    }

    @Test
    void nothingIsDecidedBeforeTheDecision() {
        var decided = upTo(DecisionReached.class, Plays.CASE_32);
        var before = Summary.of(decided.subList(0, decided.size() - 1));
        assertThat(before.decision()).isNull();
        assertThat(before.reason()).isNull();
        assertThat(Summary.of(decided).decision()).isEqualTo(Decision.NO_HIRE);
    }

    @Test
    void aTrackIsAVotersWayThroughTheDebrief() {
        var recording = Plays.of(TestScenarios.DIVIDED, 1);
        var moves =
                recording.events().stream()
                        .filter(VoteChanged.class::isInstance)
                        .map(VoteChanged.class::cast)
                        .toList();
        assertThat(moves).isNotEmpty();
        for (Track track : recording.summary().tracks()) {
            var own = moves.stream().filter(move -> move.voter().equals(track.person())).toList();
            assertThat(track.points()).hasSize(own.size() + 1);
            for (int i = 0; i < own.size(); i++) {
                assertThat(track.points().get(i).rating()).isEqualTo(own.get(i).from().rating());
                assertThat(track.points().get(i + 1).rating()).isEqualTo(own.get(i).to().rating());
                assertThat(track.points().get(i + 1).second()).isEqualTo(own.get(i).at().seconds());
            }
        }
    }

    @Test
    void aSummaryBeginsWithTheLoop() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Summary.of(List.of()))
                .withMessage("A recording begins with its loop or its promotion");
    }
}
