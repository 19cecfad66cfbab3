package dev.hireloop.core.axon;

import static dev.hireloop.core.TestLoop.FIRST_ROUND;
import static dev.hireloop.core.TestLoop.MISSED_CONSISTENCY;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestProductLoop.SENSE;
import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.L5;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.L7;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.MAJORITY;

import dev.hireloop.core.TestProductLoop;
import dev.hireloop.core.calibration.Basis;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.Claim;
import dev.hireloop.core.calibration.Promotion;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Committee;
import dev.hireloop.core.rulebook.Complaint;
import dev.hireloop.core.rulebook.Fit;
import dev.hireloop.core.rulebook.Fit.Preparation;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Ladder.Scope;
import dev.hireloop.core.rulebook.Leveling;
import dev.hireloop.core.rulebook.Leveling.Visibility;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.rulebook.TimeShare;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.Leaning;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.ScopeId;
import dev.hireloop.core.shared.Transfer;
import dev.hireloop.core.shared.Transfer.Grant;
import dev.hireloop.core.shared.Transfer.Sponsor;
import dev.hireloop.core.shared.Work;

import java.util.List;

/** Events with a value wherever there may be none. */
final class WholeSample {

    static final ScopeId SURFACE = new ScopeId("high-growth-surface");

    static final Transfer TRANSFER =
            new Transfer(
                    "TPM", new Sponsor("Uma Perez", Grant.PRODUCT_METRIC, "weekly applicants"));

    private static final BehaviourId SOLUTIONEER = new BehaviourId("solutioneer");

    private static final Ladder SCOPED =
            new Ladder(
                    LADDER.rungs(),
                    List.of(new Scope(SURFACE, L7, "One surface that grows", "domain 43")),
                    new Leveling(1, Visibility.DOCUMENTED, List.of(L7)));

    private static final Candidate CANDIDATE =
            new Candidate(
                    "Noor Haddad",
                    "TPM",
                    "Example",
                    L7,
                    L6,
                    new BehaviourId("stepping-stone"),
                    "TPM",
                    Leaning.STRUCTURED_LOGIC,
                    List.of(
                            new Work(SURFACE, null, "Ran a launch", "The launch review"),
                            new Work(null, L5, "Kept a team going", null)),
                    TRANSFER);

    private static final List<Panelist> PANEL =
            List.of(
                    new Panelist(
                            OKAFOR,
                            "Ada Okafor",
                            "Director",
                            Role.BAR_RAISER,
                            List.of(SENSE),
                            "engineering"),
                    new Panelist(MORI, "Rei Mori", "VP", Role.CHAIR, List.of(), "product"));

    private static final Rulebook RULEBOOK =
            new Rulebook(
                    TestProductLoop.RULEBOOK.ref(),
                    COMPANY,
                    "PM",
                    TestProductLoop.RULEBOOK.competencies(),
                    TestProductLoop.RULEBOOK.rounds(),
                    MAJORITY,
                    SCOPED,
                    List.of(
                            new Behaviour(
                                    SOLUTIONEER,
                                    TestProductLoop.EMPATHY,
                                    Polarity.OPEN,
                                    1,
                                    true,
                                    true,
                                    "Features first",
                                    "domain 64")),
                    new Committee("product", 2),
                    List.of(
                            new Fit(Preparation.ANOTHER_TRACK, null, -1.5, "domain 23"),
                            new Fit(null, Leaning.CREATIVE_STRATEGY, 0.2, "domain 57")),
                    List.of("TPM"),
                    List.of(new TimeShare("Research", 60), new TimeShare("Requirements", 40)),
                    Complaint.VAGUE_FEEDBACK);

    static final LoopOpened LOOP_OPENED = new LoopOpened(RULEBOOK, CANDIDATE, PANEL, Moment.START);

    static final SignalRecorded SIGNAL_RECORDED =
            new SignalRecorded(
                    new Signal(
                            MISSED_CONSISTENCY,
                            SENSE,
                            TestProductLoop.EMPATHY,
                            Polarity.OPEN,
                            1,
                            true,
                            "Features first",
                            SOLUTIONEER),
                    List.of(OKAFOR),
                    FIRST_ROUND);

    private WholeSample() {}

    static CalibrationOpened calibrationOpened(Moment at) {
        return new CalibrationOpened(
                Basis.HIRE_DECISION,
                RULEBOOK.ref(),
                COMPANY,
                SCOPED,
                L7,
                new Claim("TPM", "Elsewhere", L6),
                List.of(MISSED_CONSISTENCY),
                null,
                at);
    }

    static CalibrationOpened promotionOpened(Moment at) {
        return new CalibrationOpened(
                Basis.PROMOTION,
                RULEBOOK.ref(),
                COMPANY,
                SCOPED,
                L7,
                null,
                List.of(),
                new Promotion(CANDIDATE, L6, "PM", PANEL),
                at);
    }
}
