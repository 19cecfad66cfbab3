package dev.hireloop.core;

import static dev.hireloop.core.TestLoop.CANDIDATE;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestPanel.SATO;
import static dev.hireloop.core.TestPanel.seat;
import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.MAJORITY;

import dev.hireloop.core.interview.LoopEvent;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundFinished;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.ScorecardsUnsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.interview.Scorecard.Assessment;
import dev.hireloop.core.rulebook.Compensation;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.Gate;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookId;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.core.shared.SignalId;

import java.util.List;
import java.util.stream.Stream;

/**
 * A loop on the other track, with two cards a round: product sense, the primary filter, which can
 * make up for a weak technical discussion.
 */
public final class TestProductLoop {

    public static final RoundId SENSE = new RoundId("product-sense");
    public static final RoundId DISCUSSION = new RoundId("technical-discussion");

    /** Both rounds assess it. */
    public static final CompetencyId EMPATHY = new CompetencyId("user-empathy");

    /** For the candidate, noted by both interviewers in product sense. */
    public static final SignalId FOUND_THE_NEED = new SignalId("S-1");

    /** Against the candidate, noted by both interviewers in product sense. */
    public static final SignalId FEATURES_FIRST = new SignalId("S-2");

    /** For the candidate, noted by both interviewers in the discussion. */
    public static final SignalId ASKED_WHY = new SignalId("S-3");

    /** Against the candidate, noted by both interviewers in the discussion. */
    public static final SignalId LOST_THE_THREAD = new SignalId("S-4");

    public static final Compensation SURVIVES =
            new Compensation(SENSE, Rating.STRONG_HIRE, Rating.NO_HIRE);

    public static final Rulebook RULEBOOK =
            new Rulebook(
                    new RulebookRef(new RulebookId("example-pm"), 1),
                    COMPANY,
                    "PM",
                    List.of(new Competency(EMPATHY, "User empathy", 1)),
                    List.of(
                            new Round(
                                    SENSE,
                                    "Product Sense",
                                    45,
                                    List.of(EMPATHY),
                                    null,
                                    Gate.MEAN_ABOVE_MIDDLE,
                                    null,
                                    List.of()),
                            new Round(
                                    DISCUSSION,
                                    "Technical Discussion",
                                    45,
                                    List.of(EMPATHY),
                                    null,
                                    null,
                                    SURVIVES,
                                    List.of(TestRulebook.DEEP_DIVE))),
                    MAJORITY,
                    LADDER,
                    List.of());

    /** Okafor and Lind interview in product sense, Lind and Mori in the discussion. */
    public static final List<Panelist> PANEL =
            List.of(
                    seat(OKAFOR, "Ada Okafor", Role.INTERVIEWER, SENSE),
                    seat(LIND, "Per Lind", Role.INTERVIEWER, SENSE, DISCUSSION),
                    seat(MORI, "Rei Mori", Role.CHAIR, DISCUSSION),
                    seat(SATO, "Yui Sato", Role.SHADOW, SENSE));

    public static final List<LoopEvent> WRITING_UP =
            List.of(
                    new LoopOpened(RULEBOOK, CANDIDATE, PANEL, Moment.START),
                    new RoundStarted(SENSE, TestLoop.FIRST_ROUND),
                    noted(FOUND_THE_NEED, SENSE, Polarity.FOR, OKAFOR, LIND),
                    noted(FEATURES_FIRST, SENSE, Polarity.AGAINST, OKAFOR, LIND),
                    new RoundFinished(SENSE, TestLoop.FIRST_ROUND),
                    new RoundStarted(DISCUSSION, TestLoop.FIRST_ROUND),
                    noted(ASKED_WHY, DISCUSSION, Polarity.FOR, LIND, MORI),
                    noted(LOST_THE_THREAD, DISCUSSION, Polarity.AGAINST, LIND, MORI),
                    new RoundFinished(DISCUSSION, TestLoop.FIRST_ROUND));

    private TestProductLoop() {}

    /** Up to the moment at which no round has been read. */
    public static List<LoopEvent> unsealed(
            Rating okaforsSense,
            Rating lindsSense,
            Rating lindsDiscussion,
            Rating morisDiscussion) {
        return Stream.concat(
                        WRITING_UP.stream(),
                        Stream.of(
                                card(OKAFOR, SENSE, okaforsSense),
                                card(LIND, SENSE, lindsSense),
                                card(LIND, DISCUSSION, lindsDiscussion),
                                card(MORI, DISCUSSION, morisDiscussion),
                                new ScorecardsUnsealed(TestLoop.WRITE_UPS)))
                .toList();
    }

    private static SignalRecorded noted(
            SignalId id, RoundId round, Polarity polarity, PersonId... by) {
        return new SignalRecorded(
                TestLoop.signal(id, round, EMPATHY, polarity), List.of(by), TestLoop.FIRST_ROUND);
    }

    private static ScorecardSubmitted card(PersonId by, RoundId round, Rating rating) {
        var signals =
                round.equals(SENSE)
                        ? List.of(FOUND_THE_NEED, FEATURES_FIRST)
                        : List.of(ASKED_WHY, LOST_THE_THREAD);
        var assessment = new Assessment(EMPATHY, rating, signals);
        return new ScorecardSubmitted(
                new Scorecard(by, round, rating, 3, List.of(assessment), ""), TestLoop.WRITE_UPS);
    }
}
