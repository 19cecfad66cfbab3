package dev.hireloop.core.interview;

import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;

import java.util.List;

/** What can be asked of an interview loop. */
public sealed interface LoopCommand extends HiringCommand {

    record OpenLoop(Rulebook rulebook, Candidate candidate, List<Panelist> panel, Moment at)
            implements LoopCommand {}

    record StartRound(RoundId round, Moment at) implements LoopCommand {}

    /** Someone in the round says something. */
    record SpeakLine(RoundId round, PersonId speaker, String words, Moment at)
            implements LoopCommand {}

    /** An interviewer cuts the candidate off and turns them back to the question (domain 33). */
    record Redirect(RoundId round, PersonId by, String words, Moment at) implements LoopCommand {}

    /** Interviewers of the running round note what they saw. */
    record RecordSignal(Signal signal, List<PersonId> notedBy, Moment at) implements LoopCommand {}

    record FinishRound(RoundId round, Moment at) implements LoopCommand {}

    record SubmitScorecard(Scorecard scorecard, Moment at) implements LoopCommand {}

    /** Opens all scorecards at once; refused while one is missing. */
    record UnsealScorecards(Moment at) implements LoopCommand {}

    /** Has the gate read the scorecards of its own round. */
    record ReadGate(RoundId gate, Moment at) implements LoopCommand {}

    /** Has the primary filter read the scorecards of its own round. */
    record ReadFilter(RoundId round, Moment at) implements LoopCommand {}

    /** Asks whether the primary filter makes up for a weak round. */
    record WeighWeakRound(RoundId round, Moment at) implements LoopCommand {}
}
