package dev.hireloop.simulator.analysis;

import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.interview.LoopEvent.FilterFailed;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.LoopEvent.WeakRoundCounted;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.analysis.Because.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The way back from a decision: rule, votes, mover, scorecard, signal, and the line it came from.
 */
final class WayBack {

    private final Course course;
    private final List<VoteMove> moves;
    private final List<Because> steps = new ArrayList<>();

    private WayBack(Course course, List<VoteMove> moves) {
        this.course = course;
        this.moves = moves;
    }

    /** The steps, the decision first; none without one. */
    static List<Because> of(Course course, List<VoteMove> moves) {
        var way = new WayBack(course, moves);
        if (course.after(course.length()).debrief() instanceof Decided decided) {
            way.step(Kind.DECISION, way.last(decided.outcome()::equals), null, null);
            way.from(decided);
        }
        return List.copyOf(way.steps);
    }

    private void from(Decided decided) {
        switch (decided.outcome().reason()) {
            case Reason.FailedGate(var gate) ->
                    closed(last(event -> event instanceof GateFailed it && it.gate().equals(gate)));
            case Reason.BelowFilter(var round, _) -> closed(last(event -> closes(event, round)));
            case Reason.ByVeto(var by) -> vetoed(by);
            case Reason.NoLevel _ ->
                    step(Kind.RULE, last(NoLevelSupported.class::isInstance), null, null);
            case Reason.NoSponsor _ ->
                    step(Kind.RULE, last(DebriefOpened.class::isInstance), null, null);
            case Reason.ByScheme _ ->
                    voted(Deciders.of(course, decided), decided.outcome().decision());
        }
    }

    private static boolean closes(HiringEvent event, RoundId round) {
        return switch (event) {
            case FilterFailed it -> it.round().equals(round);
            case WeakRoundCounted it -> it.round().equals(round);
            default -> false;
        };
    }

    /** A round's own cards leave only no-hire. */
    private void closed(int reading) {
        step(Kind.RULE, reading, null, null);
        switch (course.event(reading)) {
            case GateFailed it -> card(it.by(), it.gate(), it.evidence());
            case FilterFailed it -> card(it.by(), it.round(), it.evidence());
            case WeakRoundCounted it -> card(it.by(), it.round(), it.evidence());
            default -> throw new IllegalStateException("Nothing closes at event " + reading);
        }
    }

    private void card(List<PersonId> by, RoundId round, List<SignalId> evidence) {
        by.stream().findFirst().ifPresent(person -> card(person, round));
        evidence.stream().findFirst().ifPresent(this::signal);
    }

    private void vetoed(PersonId by) {
        int veto = last(event -> event instanceof VetoCast it && it.by().equals(by));
        step(Kind.RULE, veto, by, null);
        if (course.event(veto) instanceof VetoCast(_, var evidence, _) && !evidence.isEmpty()) {
            from(evidence.getFirst(), by);
        }
    }

    private void voted(Deciders deciders, Decision decision) {
        step(Kind.RULE, last(DebriefOpened.class::isInstance), null, null);
        var crossing = deciders.crossing(moves);
        if (crossing.isEmpty()) {
            step(Kind.VOTE, last(InitialVotesRevealed.class::isInstance), null, null);
            deciders.strongest().ifPresent(card -> cardAndSignal(card, decision));
            return;
        }
        var move = crossing.get();
        step(Kind.VOTE, move.event(), move.voter(), null);
        move.parts().stream()
                .max(Comparator.comparingDouble(VoteMove.Part::share))
                .ifPresent(this::moved);
    }

    private void moved(VoteMove.Part part) {
        step(Kind.MOVE, part.statement(), part.speaker(), part.evidence());
        var evidence = part.evidence();
        if (evidence == null
                && course.event(part.statement()) instanceof StatementMade said
                && !said.cites().isEmpty()) {
            evidence = said.cites().getFirst();
        }
        if (evidence != null) {
            from(evidence, part.speaker());
        }
    }

    /**
     * From evidence that someone brought up, by way of their card for its round if they have one.
     */
    private void from(SignalId signal, PersonId speaker) {
        recorded(signal).ifPresent(it -> card(speaker, it.signal().round()));
        signal(signal);
    }

    private void cardAndSignal(ScorecardSubmitted submitted, Decision decision) {
        var card = submitted.scorecard();
        var wanted = decision == Decision.NO_HIRE ? Polarity.AGAINST : Polarity.FOR;
        card(card.interviewer(), card.round());
        course.events().stream()
                .filter(SignalRecorded.class::isInstance)
                .map(SignalRecorded.class::cast)
                .filter(it -> it.signal().round().equals(card.round()))
                .filter(it -> it.notedBy().contains(card.interviewer()))
                .filter(it -> it.signal().polarity() == wanted)
                .max(Comparator.comparingInt(it -> it.signal().strength()))
                .ifPresent(it -> signal(it.signal().id()));
    }

    private void card(PersonId person, RoundId round) {
        int submitted =
                last(
                        event ->
                                event instanceof ScorecardSubmitted(var card, _)
                                        && card.interviewer().equals(person)
                                        && card.round().equals(round));
        step(Kind.CARD, submitted, person, null);
    }

    private Optional<SignalRecorded> recorded(SignalId signal) {
        int event = last(it -> records(it, signal));
        return event == 0 ? Optional.empty() : Optional.of((SignalRecorded) course.event(event));
    }

    private static boolean records(HiringEvent event, SignalId signal) {
        return event instanceof SignalRecorded(var it, _, _) && it.id().equals(signal);
    }

    private void signal(SignalId signal) {
        int recorded = last(event -> records(event, signal));
        step(Kind.SIGNAL, recorded, null, signal);
        line(recorded, signal);
    }

    /** The line that left it; an impression has none. */
    private void line(int recorded, SignalId signal) {
        int event = recorded - 1;
        while (event > 0 && course.event(event) instanceof SignalRecorded) {
            event--;
        }
        if (event > 0 && course.event(event) instanceof LineSpoken line) {
            step(Kind.LINE, event, line.speaker(), signal);
        }
    }

    private void step(Kind kind, int event, @Nullable PersonId person, @Nullable SignalId signal) {
        if (event > 0) {
            steps.add(
                    new Because(
                            kind,
                            event,
                            Happening.words(course.event(event), course.opening()),
                            person,
                            signal));
        }
    }

    /** The number of the last such event; 0 for none. */
    private int last(Predicate<HiringEvent> wanted) {
        int event = course.length();
        while (event > 0 && !wanted.test(course.event(event))) {
            event--;
        }
        return event;
    }
}
