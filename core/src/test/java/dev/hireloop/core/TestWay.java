package dev.hireloop.core;

import static dev.hireloop.core.TestDebrief.DEBRIEF;
import static dev.hireloop.core.TestDebrief.vote;
import static dev.hireloop.core.TestLoop.MISSED_CONSISTENCY;
import static dev.hireloop.core.TestLoop.WEIGHED_LATENCY;
import static dev.hireloop.core.TestLoop.WRITE_UPS;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.shared.Rating.HIRE;
import static dev.hireloop.core.shared.Rating.NO_HIRE;

import dev.hireloop.core.debrief.DebriefCommand.CallVote;
import dev.hireloop.core.debrief.DebriefCommand.CastInitialVote;
import dev.hireloop.core.debrief.DebriefCommand.ReachDecision;
import dev.hireloop.core.debrief.DebriefCommand.RevealVotes;
import dev.hireloop.core.interview.LoopCommand;
import dev.hireloop.core.interview.LoopCommand.FinishRound;
import dev.hireloop.core.interview.LoopCommand.OpenLoop;
import dev.hireloop.core.interview.LoopCommand.ReadGate;
import dev.hireloop.core.interview.LoopCommand.RecordSignal;
import dev.hireloop.core.interview.LoopCommand.StartRound;
import dev.hireloop.core.interview.LoopCommand.SubmitScorecard;
import dev.hireloop.core.interview.LoopCommand.UnsealScorecards;
import dev.hireloop.core.interview.LoopEvent;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundFinished;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;

import java.util.ArrayList;
import java.util.List;

/** The commands that lead a candidate through {@link TestLoop} and {@link TestDebrief}. */
public final class TestWay {

    public static final OpenLoop OPEN =
            new OpenLoop(TestRulebook.RULEBOOK, TestLoop.CANDIDATE, TestPanel.PANEL, Moment.START);

    /** Up to the moment at which only the gate has not been read. */
    public static final List<HiringCommand> TO_THE_GATE = toTheGate(HIRE);

    /** As {@link #TO_THE_GATE}, but Okafor's card closes the gate. */
    public static final List<HiringCommand> TO_A_CLOSED_GATE = toTheGate(NO_HIRE);

    /** The debrief then opens by itself. */
    public static final ReadGate READ_GATE = new ReadGate(DEEP_DIVE, WRITE_UPS);

    /** All vote hire; the debrief must be open. */
    public static final List<HiringCommand> TO_THE_DECISION =
            List.of(
                    castHire(OKAFOR),
                    castHire(LIND),
                    castHire(MORI),
                    new RevealVotes(DEBRIEF),
                    new CallVote(MORI, DEBRIEF),
                    new ReachDecision(DEBRIEF));

    private TestWay() {}

    private static CastInitialVote castHire(PersonId voter) {
        return new CastInitialVote(voter, vote(HIRE), List.of(WEIGHED_LATENCY), DEBRIEF);
    }

    private static List<HiringCommand> toTheGate(Rating okafors) {
        List<HiringCommand> commands = new ArrayList<>();
        for (LoopEvent event : TestLoop.WRITING_UP) {
            commands.add(leadingTo(event));
        }
        var card = TestLoop.okaforsCard(okafors, WEIGHED_LATENCY, MISSED_CONSISTENCY);
        commands.add(new SubmitScorecard(card, WRITE_UPS));
        commands.add(new SubmitScorecard(TestLoop.lindsCard(HIRE), WRITE_UPS));
        commands.add(new UnsealScorecards(WRITE_UPS));
        return List.copyOf(commands);
    }

    private static LoopCommand leadingTo(LoopEvent event) {
        return switch (event) {
            case LoopOpened _ -> OPEN;
            case RoundStarted(var round, var at) -> new StartRound(round, at);
            case SignalRecorded(var signal, var by, var at) -> new RecordSignal(signal, by, at);
            case RoundFinished(var round, var at) -> new FinishRound(round, at);
            default -> throw new IllegalArgumentException("Not before the write-ups: " + event);
        };
    }
}
