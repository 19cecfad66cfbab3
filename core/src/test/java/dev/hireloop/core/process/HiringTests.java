package dev.hireloop.core.process;

import static dev.hireloop.core.TestDebrief.DEBRIEF;
import static dev.hireloop.core.TestDebrief.EVIDENCE;
import static dev.hireloop.core.TestLoop.WRITE_UPS;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MEMBERS;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.MAJORITY;
import static dev.hireloop.core.TestRulebook.REF;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hireloop.core.TestWay;
import dev.hireloop.core.calibration.CalibrationCommand.OpenCalibration;
import dev.hireloop.core.calibration.CalibrationCommand.PresentScope;
import dev.hireloop.core.calibration.CalibrationCommand.ProposeLevel;
import dev.hireloop.core.calibration.CalibrationCommand.SettleLevel;
import dev.hireloop.core.debrief.DebriefCommand.CallVote;
import dev.hireloop.core.debrief.DebriefCommand.OpenDebrief;
import dev.hireloop.core.debrief.DebriefCommand.ReachDecision;
import dev.hireloop.core.debrief.DebriefCommand.ReopenDebrief;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.Work;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The way from the loop to the end. What is handed over on it is in {@link HandoverTests}. */
class HiringTests {

    private static final Moment CALIBRATION = new Moment(5, 0);

    private static final Hiring AT_THE_GATE = play(Hiring.NOT_STARTED, TestWay.TO_THE_GATE);

    private static Hiring play(Hiring hiring, List<? extends HiringCommand> commands) {
        var played = hiring;
        for (HiringCommand command : commands) {
            for (HiringEvent event : played.decide(command)) {
                played = played.after(event);
            }
        }
        return played;
    }

    private static Hiring play(Hiring hiring, HiringCommand... commands) {
        return play(hiring, List.of(commands));
    }

    /** Whatever follows by itself has happened. */
    private static Hiring react(Hiring hiring) {
        return play(hiring, hiring.reactions());
    }

    private static Hiring decidedToHire() {
        var open = react(play(AT_THE_GATE, TestWay.READ_GATE));
        return play(open, TestWay.TO_THE_DECISION);
    }

    private static Hiring throughAClosedGate() {
        return play(play(Hiring.NOT_STARTED, TestWay.TO_A_CLOSED_GATE), TestWay.READ_GATE);
    }

    private static OpenDebrief openDebrief(RoundId... failed) {
        return new OpenDebrief(
                REF, MAJORITY, MEMBERS, List.of(failed), List.of(), null, EVIDENCE, DEBRIEF);
    }

    @Test
    void nothingFollowsWhileAGateHasNotReadItsCards() {
        assertThat(AT_THE_GATE.reactions()).isEmpty();
    }

    // domain §2, invariant 12
    @Test
    void whenGatesAreReadThenTheDebriefOpensUnderTheLoopsRulebook() {
        var read = play(AT_THE_GATE, TestWay.READ_GATE);
        assertThat(read.reactions()).containsExactly(openDebrief());
        assertThat(react(read).reactions()).isEmpty();
    }

    // domain 17
    @Test
    void theDebriefLearnsOfAFailedGate() {
        assertThat(throughAClosedGate().reactions()).containsExactly(openDebrief(DEEP_DIVE));
    }

    // domain §2, invariant 8
    @Test
    void whenAHireIsDecidedThenTheCalibrationOpens() {
        var decided = decidedToHire();
        assertThat(decided.reactions())
                .containsExactly(
                        new OpenCalibration(
                                Decision.HIRE,
                                REF,
                                COMPANY,
                                LADDER,
                                L6,
                                null,
                                List.of(),
                                CALIBRATION));
        assertThat(react(decided).reactions()).isEmpty();
    }

    // domain §2, invariant 8; domain 17
    @Test
    void whenNoHireIsDecidedThenNothingFollows() {
        var open = react(throughAClosedGate());
        assertThat(play(open, TestWay.TO_THE_DECISION).reactions()).isEmpty();
    }

    // domain §2, invariant 8
    @Test
    void whenNoLevelIsSupportedThenTheDebriefReopensAndComesToAHold() {
        var unsupported = play(react(decidedToHire()), new SettleLevel(CALIBRATION));
        var again = CALIBRATION.nextSession();
        assertThat(unsupported.reactions()).containsExactly(new ReopenDebrief(again));

        var held = play(react(unsupported), new CallVote(MORI, again), new ReachDecision(again));
        assertThat(held.last())
                .isInstanceOfSatisfying(
                        DecisionReached.class,
                        reached -> {
                            assertThat(reached.decision()).isEqualTo(Decision.HOLD);
                            assertThat(reached.reason()).isEqualTo(new Reason.NoLevel());
                        });
        assertThat(held.reactions()).isEmpty();
    }

    @Test
    void whenALevelIsSettledThenNothingFollows() {
        var settled =
                play(
                        react(decidedToHire()),
                        new PresentScope(
                                LIND, new Work(null, L6, "Ran a launch", null), CALIBRATION),
                        new ProposeLevel(MORI, L6, CALIBRATION),
                        new SettleLevel(CALIBRATION));
        assertThat(settled.reactions()).isEmpty();
    }

    @Test
    void theSameEventsAlwaysLeadToTheSameState() {
        var events = new ArrayList<HiringEvent>();
        var hiring = Hiring.NOT_STARTED;
        for (HiringCommand command : TestWay.TO_THE_GATE) {
            for (HiringEvent event : hiring.decide(command)) {
                events.add(event);
                hiring = hiring.after(event);
            }
        }
        assertThat(Hiring.of(events)).isEqualTo(hiring);
        assertThat(hiring.at()).isEqualTo(WRITE_UPS);
        assertThat(Hiring.NOT_STARTED.at()).isEqualTo(Moment.START);
    }

    @Test
    void strangersAreAProgrammersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hiring.NOT_STARTED.decide(() -> Moment.START));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hiring.NOT_STARTED.after(() -> Moment.START));
    }
}
