package dev.hireloop.core;

import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestRulebook.ARCHITECTURE;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.INFLUENCE;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.LEADERSHIP;

import dev.hireloop.core.interview.LoopEvent;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundFinished;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.interview.Scorecard.Assessment;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;

import java.util.List;

/** A loop of two rounds that leaves three signals; two scorecards are then owed. */
public final class TestLoop {

    public static final Moment FIRST_ROUND = new Moment(1, 0);
    public static final Moment SECOND_ROUND = new Moment(2, 0);
    public static final Moment WRITE_UPS = new Moment(3, 0);

    public static final Candidate CANDIDATE = new Candidate("Noor Haddad", "TPM", "Elsewhere", L6);

    /** For the candidate, noted by Okafor in the deep dive. */
    public static final SignalId WEIGHED_LATENCY = new SignalId("S-1");

    /** Against the candidate, noted by Okafor in the deep dive. */
    public static final SignalId MISSED_CONSISTENCY = new SignalId("S-2");

    /** For the candidate, noted by Lind in the leadership round. */
    public static final SignalId ALIGNED_TEAMS = new SignalId("S-3");

    public static final LoopOpened OPENED =
            new LoopOpened(TestRulebook.RULEBOOK, CANDIDATE, TestPanel.PANEL, Moment.START);

    public static final List<LoopEvent> IN_DEEP_DIVE =
            List.of(OPENED, new RoundStarted(DEEP_DIVE, FIRST_ROUND));

    public static final List<LoopEvent> WRITING_UP =
            List.of(
                    OPENED,
                    new RoundStarted(DEEP_DIVE, FIRST_ROUND),
                    new SignalRecorded(
                            signal(WEIGHED_LATENCY, DEEP_DIVE, ARCHITECTURE, Polarity.FOR),
                            List.of(OKAFOR),
                            FIRST_ROUND),
                    new SignalRecorded(
                            signal(MISSED_CONSISTENCY, DEEP_DIVE, ARCHITECTURE, Polarity.AGAINST),
                            List.of(OKAFOR),
                            FIRST_ROUND),
                    new RoundFinished(DEEP_DIVE, FIRST_ROUND),
                    new RoundStarted(LEADERSHIP, SECOND_ROUND),
                    new SignalRecorded(
                            signal(ALIGNED_TEAMS, LEADERSHIP, INFLUENCE, Polarity.FOR),
                            List.of(LIND),
                            SECOND_ROUND),
                    new RoundFinished(LEADERSHIP, SECOND_ROUND));

    private TestLoop() {}

    public static Signal signal(
            SignalId id, RoundId round, CompetencyId competency, Polarity polarity) {
        return new Signal(id, round, competency, polarity, 2, false, "Seen");
    }

    public static Scorecard okaforsCard(Rating rating, SignalId... signals) {
        return new Scorecard(
                OKAFOR,
                DEEP_DIVE,
                rating,
                4,
                List.of(new Assessment(ARCHITECTURE, rating, List.of(signals))),
                "");
    }

    public static Scorecard lindsCard(Rating rating) {
        return new Scorecard(
                LIND,
                LEADERSHIP,
                rating,
                3,
                List.of(new Assessment(INFLUENCE, rating, List.of(ALIGNED_TEAMS))),
                "Calm under pressure.");
    }
}
