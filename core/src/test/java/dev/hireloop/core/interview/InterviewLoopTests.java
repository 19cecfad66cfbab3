package dev.hireloop.core.interview;

import static dev.hireloop.core.TestLoop.CANDIDATE;
import static dev.hireloop.core.TestLoop.FIRST_ROUND;
import static dev.hireloop.core.TestLoop.IN_DEEP_DIVE;
import static dev.hireloop.core.TestLoop.OPENED;
import static dev.hireloop.core.TestLoop.SECOND_ROUND;
import static dev.hireloop.core.TestLoop.WEIGHED_LATENCY;
import static dev.hireloop.core.TestLoop.WRITE_UPS;
import static dev.hireloop.core.TestLoop.WRITING_UP;
import static dev.hireloop.core.TestLoop.signal;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestPanel.PANEL;
import static dev.hireloop.core.TestPanel.SATO;
import static dev.hireloop.core.TestPanel.seat;
import static dev.hireloop.core.TestRulebook.ARCHITECTURE;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.LEADERSHIP;
import static dev.hireloop.core.TestRulebook.REF;
import static dev.hireloop.core.TestRulebook.RULEBOOK;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.interview.LoopCommand.FinishRound;
import dev.hireloop.core.interview.LoopCommand.OpenLoop;
import dev.hireloop.core.interview.LoopCommand.RecordSignal;
import dev.hireloop.core.interview.LoopCommand.SpeakLine;
import dev.hireloop.core.interview.LoopCommand.StartRound;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.RoundFinished;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Lists;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;

import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * From the opening to the end of the last round; the write-ups are in {@link ScorecardTests}.
 *
 * <p>Over 250 lines with its imports, for a loop refuses something at every step.
 */
class InterviewLoopTests {

    private static final PersonId NOBODY = new PersonId("nobody");

    private final DeciderSpec<InterviewLoop, LoopCommand, LoopEvent> loop =
            new DeciderSpec<>(
                    InterviewLoop.NOT_OPENED, InterviewLoop::decide, InterviewLoop::evolve);

    private static OpenLoop open(List<Panelist> panel) {
        return new OpenLoop(RULEBOOK, CANDIDATE, panel, Moment.START);
    }

    // domain §2, invariant 12
    @Test
    void theFirstEventFixesTheRulebookAndItsVersion() {
        loop.given().when(open(PANEL)).then(OPENED);
        assertThat(OPENED.rulebook().ref()).isEqualTo(REF);
    }

    @Test
    void aLoopOpensOnce() {
        loop.given(OPENED).when(open(PANEL)).thenRefused("The loop is open already.");
    }

    @Test
    void everyoneOnThePanelHasTheirOwnId() {
        loop.given()
                .when(open(Lists.plus(PANEL, seat(LIND, "Another Lind", Role.INTERVIEWER))))
                .thenRefused("Two people on the panel share an id.");
    }

    @Test
    void noPanelistIsTheCandidate() {
        loop.given()
                .when(open(Lists.plus(PANEL, seat(PersonId.CANDIDATE, "Me", Role.INTERVIEWER))))
                .thenRefused("The id 'candidate' is the candidate's own.");
    }

    @Test
    void aPanelistSitsInRoundsThatTheRulebookHolds() {
        var stray = seat(NOBODY, "Kit Stray", Role.INTERVIEWER, new RoundId("lunch"));
        loop.given()
                .when(open(Lists.plus(PANEL, stray)))
                .thenRefused("Kit Stray sits in lunch, which example-tpm@3 does not hold.");
    }

    @Test
    void everyRoundHasAnInterviewerAndAShadowIsNone() {
        loop.given()
                .when(open(withRole(OKAFOR, Role.SHADOW, "Kit Stray")))
                .thenRefused("Nobody interviews in Technical Deep Dive.");
    }

    @Test
    void aPanelHasOneChair() {
        loop.given()
                .when(open(PANEL.stream().filter(each -> !each.id().equals(MORI)).toList()))
                .thenRefused("A panel has one chair.");
    }

    // domain §2, invariant 4
    @Test
    void aPanelCanFormItsQuorum() {
        loop.given()
                .when(open(List.of(seat(MORI, "Rei Mori", Role.CHAIR, DEEP_DIVE, LEADERSHIP))))
                .thenRefused("example-tpm@3 wants 3 voters, and the panel has 1.");
    }

    /** The panel with one member in another role, and another voter who keeps the quorum. */
    private static List<Panelist> withRole(PersonId person, Role role, String voter) {
        var changed =
                PANEL.stream()
                        .map(
                                each ->
                                        each.id().equals(person)
                                                ? new Panelist(
                                                        each.id(),
                                                        each.name(),
                                                        each.title(),
                                                        role,
                                                        each.rounds())
                                                : each)
                        .toList();
        return Lists.plus(changed, seat(NOBODY, voter, Role.INTERVIEWER));
    }

    // domain 15
    @Test
    void roundsAreHeldInTheRulebooksOrder() {
        loop.given(OPENED)
                .when(new StartRound(LEADERSHIP, FIRST_ROUND))
                .thenRefused("The next round is Technical Deep Dive, not leadership.");
        loop.given(OPENED)
                .when(new StartRound(DEEP_DIVE, FIRST_ROUND))
                .then(new RoundStarted(DEEP_DIVE, FIRST_ROUND));
    }

    @Test
    void oneRoundEndsBeforeTheNextStarts() {
        loop.given(IN_DEEP_DIVE)
                .when(new StartRound(LEADERSHIP, SECOND_ROUND))
                .thenRefused("Technical Deep Dive is still running.");
        loop.given(IN_DEEP_DIVE)
                .when(new FinishRound(DEEP_DIVE, FIRST_ROUND))
                .then(new RoundFinished(DEEP_DIVE, FIRST_ROUND));
        loop.given(IN_DEEP_DIVE)
                .and(new RoundFinished(DEEP_DIVE, FIRST_ROUND))
                .when(new StartRound(LEADERSHIP, SECOND_ROUND))
                .then(new RoundStarted(LEADERSHIP, SECOND_ROUND));
    }

    @Test
    void roundsStartOnlyWhileSomeAreLeft() {
        loop.given()
                .when(new StartRound(DEEP_DIVE, FIRST_ROUND))
                .thenRefused("The loop has not been opened.");
        loop.given(WRITING_UP)
                .when(new StartRound(DEEP_DIVE, WRITE_UPS))
                .thenRefused("Every round has been held.");
    }

    @Test
    void onlyTheRunningRoundCanFinish() {
        loop.given(OPENED)
                .when(new FinishRound(DEEP_DIVE, FIRST_ROUND))
                .thenRefused("The round technical-deep-dive is not running.");
        loop.given(IN_DEEP_DIVE)
                .when(new FinishRound(LEADERSHIP, FIRST_ROUND))
                .thenRefused("The round leadership is not running.");
    }

    @Test
    void theCandidateAndEveryoneInTheRoundMaySpeak() {
        for (PersonId speaker : List.of(PersonId.CANDIDATE, OKAFOR, SATO)) {
            loop.given(IN_DEEP_DIVE)
                    .when(new SpeakLine(DEEP_DIVE, speaker, "Why?", FIRST_ROUND))
                    .then(new LineSpoken(DEEP_DIVE, speaker, "Why?", FIRST_ROUND));
        }
        loop.given(IN_DEEP_DIVE)
                .when(new SpeakLine(DEEP_DIVE, LIND, "Why?", FIRST_ROUND))
                .thenRefused("lind is not in Technical Deep Dive.");
    }

    private static RecordSignal note(CompetencyId competency, PersonId... by) {
        return new RecordSignal(
                signal(WEIGHED_LATENCY, DEEP_DIVE, competency, Polarity.FOR),
                List.of(by),
                FIRST_ROUND);
    }

    @Test
    void aSignalIsNotedByInterviewersOfTheRound() {
        var note = note(ARCHITECTURE, OKAFOR);
        loop.given(IN_DEEP_DIVE)
                .when(note)
                .then(new SignalRecorded(note.signal(), List.of(OKAFOR), FIRST_ROUND));
        loop.given(IN_DEEP_DIVE).when(note(ARCHITECTURE)).thenRefused("Nobody noted S-1.");
        loop.given(IN_DEEP_DIVE)
                .when(note(ARCHITECTURE, OKAFOR, LIND))
                .thenRefused("lind does not interview in Technical Deep Dive.");
    }

    // domain §2, invariant 4
    @Test
    void aShadowNotesNoSignal() {
        loop.given(IN_DEEP_DIVE)
                .when(note(ARCHITECTURE, SATO))
                .thenRefused("sato does not interview in Technical Deep Dive.");
    }

    @Test
    void aSignalSpeaksOfACompetencyThatTheRulebookKnows() {
        loop.given(IN_DEEP_DIVE)
                .when(note(new CompetencyId("juggling"), OKAFOR))
                .thenRefused("S-1 speaks of juggling, which example-tpm@3 does not know.");
    }

    @Test
    void aSignalNamesABehaviourThatTheRulebookKnowsOrNone() {
        loop.given(IN_DEEP_DIVE)
                .when(note("whistling"))
                .thenRefused("S-1 is of whistling, which example-tpm@3 does not know.");
        var note = note("gantt-chart");
        loop.given(IN_DEEP_DIVE)
                .when(note)
                .then(new SignalRecorded(note.signal(), List.of(OKAFOR), FIRST_ROUND));
    }

    private static RecordSignal note(String behaviour) {
        var signal =
                new Signal(
                        WEIGHED_LATENCY,
                        DEEP_DIVE,
                        ARCHITECTURE,
                        Polarity.FOR,
                        2,
                        false,
                        "Seen",
                        new BehaviourId(behaviour));
        return new RecordSignal(signal, List.of(OKAFOR), FIRST_ROUND);
    }

    @Test
    void aSignalIsRecordedOnce() {
        var note = note(ARCHITECTURE, OKAFOR);
        loop.given(IN_DEEP_DIVE)
                .and(new SignalRecorded(note.signal(), note.notedBy(), FIRST_ROUND))
                .when(note)
                .thenRefused("There is a signal S-1 already.");
    }

    @Test
    void anImpossibleHistoryIsNoRefusal() {
        loop.given().cannotBeFollowedBy(new RoundStarted(DEEP_DIVE, FIRST_ROUND));
        loop.given(OPENED).cannotBeFollowedBy(OPENED);
        loop.given(IN_DEEP_DIVE).cannotBeFollowedBy(new RoundStarted(DEEP_DIVE, FIRST_ROUND));
        loop.given(WRITING_UP).cannotBeFollowedBy(new RoundFinished(LEADERSHIP, SECOND_ROUND));
    }
}
