package dev.hireloop.core.interview;

import static dev.hireloop.core.TestLoop.FIRST_ROUND;
import static dev.hireloop.core.TestLoop.IN_DEEP_DIVE;
import static dev.hireloop.core.TestLoop.OPENED;
import static dev.hireloop.core.TestLoop.WEIGHED_LATENCY;
import static dev.hireloop.core.TestLoop.signal;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestPanel.SATO;
import static dev.hireloop.core.TestRulebook.ARCHITECTURE;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.LEADERSHIP;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.interview.InterviewLoop.InRound;
import dev.hireloop.core.interview.LoopCommand.Redirect;
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.PersonId;

import org.junit.jupiter.api.Test;

import java.util.List;

/** domain 33. */
class RedirectTests {

    private static final String WORDS = "Let me stop you there.";
    private static final String ONLY_THE_CANDIDATE =
            "Only the candidate can be redirected, and only while they speak.";

    private static final LineSpoken ON_AND_ON = line(PersonId.CANDIDATE);
    private static final CandidateRedirected REDIRECTED =
            new CandidateRedirected(DEEP_DIVE, OKAFOR, WORDS, FIRST_ROUND);

    private final DeciderSpec<InterviewLoop, LoopCommand, LoopEvent> loop =
            new DeciderSpec<>(
                    InterviewLoop.NOT_OPENED, InterviewLoop::decide, InterviewLoop::evolve);

    private static LineSpoken line(PersonId speaker) {
        return new LineSpoken(DEEP_DIVE, speaker, "Let me tell you about personas…", FIRST_ROUND);
    }

    private static Redirect redirect(PersonId by) {
        return new Redirect(DEEP_DIVE, by, WORDS, FIRST_ROUND);
    }

    @Test
    void anInterviewerCutsTheCandidateOff() {
        loop.given(IN_DEEP_DIVE).and(ON_AND_ON).when(redirect(OKAFOR)).then(REDIRECTED);
    }

    @Test
    void aSignalNotedMeanwhileSilencesNobody() {
        var noted =
                new SignalRecorded(
                        signal(WEIGHED_LATENCY, DEEP_DIVE, ARCHITECTURE, Polarity.AGAINST),
                        List.of(OKAFOR),
                        FIRST_ROUND);
        loop.given(IN_DEEP_DIVE).and(ON_AND_ON, noted).when(redirect(OKAFOR)).then(REDIRECTED);
    }

    @Test
    void onlyAnInterviewerOfTheRoundRedirects() {
        for (PersonId other : List.of(LIND, MORI, SATO, PersonId.CANDIDATE)) {
            loop.given(IN_DEEP_DIVE)
                    .and(ON_AND_ON)
                    .when(redirect(other))
                    .thenRefused(other + " does not interview in Technical Deep Dive.");
        }
    }

    @Test
    void nobodyIsRedirectedUnlessTheCandidateSpeaks() {
        loop.given(IN_DEEP_DIVE).when(redirect(OKAFOR)).thenRefused(ONLY_THE_CANDIDATE);
        loop.given(IN_DEEP_DIVE)
                .and(ON_AND_ON, line(SATO))
                .when(redirect(OKAFOR))
                .thenRefused(ONLY_THE_CANDIDATE);
        loop.given(IN_DEEP_DIVE)
                .and(ON_AND_ON, REDIRECTED)
                .when(redirect(OKAFOR))
                .thenRefused(ONLY_THE_CANDIDATE);
    }

    @Test
    void aRedirectionBelongsToTheRunningRound() {
        loop.given(OPENED)
                .when(redirect(OKAFOR))
                .thenRefused("The round technical-deep-dive is not running.");
        loop.given(IN_DEEP_DIVE)
                .and(ON_AND_ON)
                .when(new Redirect(LEADERSHIP, LIND, WORDS, FIRST_ROUND))
                .thenRefused("The round leadership is not running.");
    }

    @Test
    void aRedirectionIsALineOfTheRound() {
        assertThat(loop.given(IN_DEEP_DIVE).and(ON_AND_ON, REDIRECTED).state())
                .isInstanceOfSatisfying(
                        InRound.class,
                        in -> {
                            assertThat(in.lines()).isEqualTo(2);
                            assertThat(in.speaking()).isEqualTo(OKAFOR);
                        });
        loop.given(OPENED).cannotBeFollowedBy(REDIRECTED);
    }
}
