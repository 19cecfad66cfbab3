package dev.hireloop.core.process;

import static dev.hireloop.core.TestDebrief.DEBRIEF;
import static dev.hireloop.core.TestLoop.MISSED_CONSISTENCY;
import static dev.hireloop.core.TestLoop.WRITE_UPS;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.PANEL;
import static dev.hireloop.core.TestProductLoop.DISCUSSION;
import static dev.hireloop.core.TestProductLoop.SENSE;
import static dev.hireloop.core.TestProductLoop.unsealed;
import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.L5;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.L7;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.REF;
import static dev.hireloop.core.TestRulebook.RULEBOOK;
import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.NO_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_HIRE;
import static dev.hireloop.core.shared.Rating.STRONG_NO_HIRE;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.TestLoop;
import dev.hireloop.core.TestProductLoop;
import dev.hireloop.core.TestWay;
import dev.hireloop.core.calibration.CalibrationCommand.OpenCalibration;
import dev.hireloop.core.calibration.CalibrationCommand.OpenPromotionCalibration;
import dev.hireloop.core.calibration.CalibrationCommand.SettleLevel;
import dev.hireloop.core.calibration.CalibrationEvent.PromotionBlocked;
import dev.hireloop.core.calibration.Claim;
import dev.hireloop.core.calibration.Promotion;
import dev.hireloop.core.debrief.DebriefCommand.CallVote;
import dev.hireloop.core.debrief.DebriefCommand.OpenDebrief;
import dev.hireloop.core.debrief.DebriefCommand.ReachDecision;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.Member;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.interview.LoopCommand.OpenLoop;
import dev.hireloop.core.interview.LoopCommand.ReadFilter;
import dev.hireloop.core.interview.LoopCommand.RecordSignal;
import dev.hireloop.core.interview.LoopCommand.WeighWeakRound;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.rulebook.Shortfall;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.core.shared.Transfer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/**
 * What the loop hands over to the debrief, and both to the calibration.
 *
 * <p>Over 250 lines with its imports, of which it needs sixty.
 */
class HandoverTests {

    private static final Moment CALIBRATION = new Moment(5, 0);
    private static final BehaviourId TIMELINE = new BehaviourId("confuses-timeline-with-outcome");
    private static final BehaviourId GANTT = new BehaviourId("gantt-chart");

    private static Hiring play(Hiring hiring, List<? extends HiringCommand> commands) {
        var played = hiring;
        for (HiringCommand command : commands) {
            for (HiringEvent event : played.decide(command)) {
                played = played.after(event);
            }
        }
        return played;
    }

    private static Hiring react(Hiring hiring) {
        return play(hiring, hiring.reactions());
    }

    // domain 18
    @Test
    void theDebriefWaitsForTheFilterAndForTheWeakRound() {
        var unread = Hiring.of(unsealed(STRONG_HIRE, HIRE, NO_HIRE, NO_HIRE));
        assertThat(unread.reactions()).isEmpty();
        var half = play(unread, List.of(new ReadFilter(SENSE, WRITE_UPS)));
        assertThat(half.reactions()).isEmpty();
        var read = play(half, List.of(new WeighWeakRound(DISCUSSION, WRITE_UPS)));
        assertThat(read.reactions()).containsExactly(openProductDebrief());
    }

    // domain 18
    @Test
    void theDebriefLearnsOfWhatFellShort() {
        var read =
                play(
                        Hiring.of(unsealed(NO_HIRE, NO_HIRE, STRONG_NO_HIRE, NO_HIRE)),
                        List.of(
                                new ReadFilter(SENSE, WRITE_UPS),
                                new WeighWeakRound(DISCUSSION, WRITE_UPS)));
        assertThat(read.reactions())
                .containsExactly(
                        openProductDebrief(
                                new Shortfall(SENSE, SENSE), new Shortfall(DISCUSSION, SENSE)));
    }

    private static OpenDebrief openProductDebrief(Shortfall... shortfalls) {
        return new OpenDebrief(
                TestProductLoop.RULEBOOK.ref(),
                TestProductLoop.RULEBOOK.debrief(),
                TestProductLoop.PANEL.stream()
                        .map(each -> new Member(each.id(), each.role()))
                        .toList(),
                List.of(),
                List.of(shortfalls),
                null,
                List.of(
                        TestProductLoop.FOUND_THE_NEED,
                        TestProductLoop.FEATURES_FIRST,
                        TestProductLoop.ASKED_WHY,
                        TestProductLoop.LOST_THE_THREAD),
                DEBRIEF);
    }

    /** The way of {@link TestWay} with another candidate, under rules that know more. */
    private static Hiring decided(Candidate candidate, @Nullable BehaviourId missedConsistency) {
        var commands =
                TestWay.TO_THE_GATE.stream()
                        .map(
                                command ->
                                        switch (command) {
                                            case OpenLoop open ->
                                                    new OpenLoop(
                                                            rulebook(),
                                                            candidate,
                                                            open.panel(),
                                                            open.at());
                                            case RecordSignal record ->
                                                    seenAs(missedConsistency, record);
                                            default -> command;
                                        })
                        .toList();
        var read = play(play(Hiring.NOT_STARTED, commands), List.of(TestWay.READ_GATE));
        return play(react(read), TestWay.TO_THE_DECISION);
    }

    private static RecordSignal seenAs(@Nullable BehaviourId behaviour, RecordSignal record) {
        var signal = record.signal();
        return signal.id().equals(MISSED_CONSISTENCY)
                ? new RecordSignal(
                        new Signal(
                                signal.id(),
                                signal.round(),
                                signal.competency(),
                                signal.polarity(),
                                signal.strength(),
                                signal.decisive(),
                                signal.summary(),
                                behaviour),
                        record.notedBy(),
                        record.at())
                : record;
    }

    private static Rulebook rulebook() {
        return new Rulebook(
                REF,
                COMPANY,
                "TPM",
                RULEBOOK.competencies(),
                RULEBOOK.rounds(),
                RULEBOOK.debrief(),
                LADDER,
                List.of(behaviour(TIMELINE, true), behaviour(GANTT, false)),
                null,
                List.of(),
                List.of("PM"),
                List.of(),
                null);
    }

    private static Behaviour behaviour(BehaviourId id, boolean failsLeveling) {
        return new Behaviour(
                id,
                RULEBOOK.competencies().getFirst().id(),
                Polarity.AGAINST,
                2,
                false,
                failsLeveling,
                "Ours",
                "domain 41");
    }

    private static Candidate candidate(@Nullable Level claims, @Nullable Transfer transfer) {
        return new Candidate(
                "Noor Haddad",
                "Principal TPM",
                "Elsewhere",
                L6,
                claims,
                null,
                null,
                null,
                List.of(),
                transfer);
    }

    private static OpenCalibration openCalibration(@Nullable Claim claim, SignalId... barred) {
        return new OpenCalibration(
                Decision.HIRE, REF, COMPANY, LADDER, L6, claim, List.of(barred), CALIBRATION);
    }

    // domain 37, 40
    @Test
    void theCalibrationLearnsWhatTheTitleClaims() {
        assertThat(decided(candidate(L7, null), null).reactions())
                .containsExactly(openCalibration(new Claim("Principal TPM", "Elsewhere", L7)));
        assertThat(decided(candidate(null, null), null).reactions())
                .containsExactly(openCalibration(null));
    }

    // domain 41
    @Test
    void theCalibrationLearnsOfBehaviourThatFailsIt() {
        assertThat(decided(candidate(null, null), TIMELINE).reactions())
                .containsExactly(openCalibration(null, MISSED_CONSISTENCY));
        assertThat(decided(candidate(null, null), GANTT).reactions())
                .containsExactly(openCalibration(null));
    }

    // domain 41; domain §2, invariant 8
    @Test
    void aHireWhoFailsTheCalibrationGoesBackToTheCommittee() {
        var failed =
                play(
                        react(decided(candidate(null, null), TIMELINE)),
                        List.of(new SettleLevel(CALIBRATION)));
        var reopened = react(failed);
        var again = CALIBRATION.nextSession();
        var held = play(reopened, closing(again));
        assertThat(outcome(held).reason()).isEqualTo(new Reason.NoLevel());
        assertThat(held.reactions()).isEmpty();
    }

    private static List<HiringCommand> closing(Moment at) {
        return List.of(new CallVote(MORI, at), new ReachDecision(at));
    }

    private static DecisionReached outcome(Hiring hiring) {
        return (DecisionReached) Objects.requireNonNull(hiring.last());
    }

    // domain 50, 51; domain §2, invariant 11
    @Test
    void theDebriefLearnsOfATransferAndHoldsItForWantOfAMetric() {
        var held = decided(candidate(null, new Transfer("PM", null)), null);
        assertThat(outcome(held).decision()).isEqualTo(Decision.HOLD);
        assertThat(outcome(held).reason()).isEqualTo(new Reason.NoSponsor());
        assertThat(held.reactions()).isEmpty();
    }

    // domain 50, 51; domain §2, invariant 11
    @Test
    void aTransferWithAMetricIsLeveledLikeAnyHire() {
        var sponsor = new Transfer.Sponsor("Uma Perez", Transfer.Grant.PRODUCT_METRIC, "Sign-ups");
        var hired = decided(candidate(null, new Transfer("PM", sponsor)), null);
        assertThat(outcome(hired).decision()).isEqualTo(Decision.HIRE);
        assertThat(hired.reactions()).containsExactly(openCalibration(null));
    }

    // domain 36
    @Test
    void aPromotionBeginsAndEndsWithItsCalibration() {
        var promotion = new Promotion(TestLoop.CANDIDATE, L5, "TPM", PANEL);
        var blocked =
                play(
                        Hiring.NOT_STARTED,
                        List.of(
                                new OpenPromotionCalibration(
                                        REF, COMPANY, LADDER, promotion, Moment.START),
                                new SettleLevel(Moment.START)));
        assertThat(blocked.last()).isEqualTo(new PromotionBlocked(L6, null, Moment.START));
        assertThat(blocked.reactions()).isEmpty();
    }
}
