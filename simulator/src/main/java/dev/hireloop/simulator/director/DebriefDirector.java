package dev.hireloop.simulator.director;

import dev.hireloop.core.debrief.Debrief;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.Debrief.StrawPoll;
import dev.hireloop.core.debrief.DebriefCommand;
import dev.hireloop.core.debrief.DebriefCommand.CallVote;
import dev.hireloop.core.debrief.DebriefCommand.CastInitialVote;
import dev.hireloop.core.debrief.DebriefCommand.CastVeto;
import dev.hireloop.core.debrief.DebriefCommand.ChangeVote;
import dev.hireloop.core.debrief.DebriefCommand.InvokeFilter;
import dev.hireloop.core.debrief.DebriefCommand.InvokeGate;
import dev.hireloop.core.debrief.DebriefCommand.MakeStatement;
import dev.hireloop.core.debrief.DebriefCommand.ReachDecision;
import dev.hireloop.core.debrief.DebriefCommand.RevealVotes;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.Opinions;
import dev.hireloop.simulator.behaviour.PanelModel;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Person;

import org.jspecify.annotations.Nullable;

/**
 * Leads the committee from the straw poll to the decision: whoever a statement has moved changes
 * their vote before the next one is made, or, with a blind re-vote, once all has been said.
 */
final class DebriefDirector {

    private final Scenario scenario;
    private final Timing timing;
    private final Opinions opinions;
    private final LedDiscussion led;
    private final Agendas agendas;
    private final DevilsAdvocate advocate;
    private final Progress progress = new Progress();

    DebriefDirector(Scenario scenario, PanelModel panel, Timing timing, Draws draws) {
        this.scenario = scenario;
        this.timing = timing;
        this.opinions = new Opinions(panel, draws);
        this.led = new LedDiscussion(scenario, draws);
        this.agendas = new Agendas(scenario, led);
        this.advocate = new DevilsAdvocate(scenario);
    }

    private DebriefDirector(DebriefDirector same, Draws draws) {
        this.scenario = same.scenario;
        this.timing = same.timing;
        this.opinions = same.opinions.under(draws);
        this.led = same.led.under(draws);
        this.agendas = same.agendas.under(led);
        this.advocate = same.advocate;
    }

    /** The same direction under other draws. */
    DebriefDirector under(Draws draws) {
        return new DebriefDirector(this, draws);
    }

    DebriefCommand next(Debrief debrief, Unsealed loop, Hiring hiring) {
        var at = timing.after(hiring.last(), hiring.at());
        return switch (debrief) {
            case StrawPoll poll -> vote(poll, loop, at);
            case Discussion discussion -> next(discussion, loop, at);
            case Debrief.Voting _ -> new ReachDecision(at);
            case Debrief.NotOpened _, Debrief.Decided _ ->
                    throw new IllegalStateException("There is no debrief to lead.");
        };
    }

    private DebriefCommand vote(StrawPoll poll, Unsealed loop, Moment at) {
        for (Person person : scenario.panel()) {
            var voter = person.id();
            if (person.panelist().role().votes() && poll.votes().of(voter).isEmpty()) {
                var vote = opinions.strawPoll(voter, loop);
                return new CastInitialVote(voter, vote, Grounds.of(voter, vote.rating(), loop), at);
            }
        }
        return new RevealVotes(at);
    }

    private DebriefCommand next(Discussion discussion, Unsealed loop, Moment at) {
        boolean blind = scenario.facilitation().blindRevote();
        var changed = blind ? null : changed(discussion, loop, at);
        if (changed != null) {
            return changed;
        }
        var agenda = agendas.of(loop, discussion);
        int behind = progress.through(agenda, discussion.spoken());
        var talk = talk(agenda, behind, discussion, loop, at);
        if (talk != null) {
            return talk;
        }
        changed = blind ? changed(discussion, loop, at) : null;
        return changed != null ? changed : close(agenda, behind, discussion, at);
    }

    private @Nullable DebriefCommand changed(Discussion discussion, Unsealed loop, Moment at) {
        var change = opinions.reconsidered(loop, discussion);
        return change == null
                ? null
                : new ChangeVote(change.voter(), change.vote(), change.cause(), at);
    }

    /** What is still to come of the discussion itself; null once it is over. */
    private @Nullable DebriefCommand talk(
            Agenda agenda, int behind, Discussion discussion, Unsealed loop, Moment at) {
        if (behind > agenda.discussion() || !discussion.invoked().isEmpty()) {
            return null;
        }
        if (behind > 0 && discussion.vetoedBy() == null) {
            var last = agenda.turns().get(behind - 1).line();
            if (last.veto()) {
                return new CastVeto(last.speaker(), discussion.spoken().getLast().cites(), at);
            }
        }
        for (int i = behind; i < agenda.discussion(); i++) {
            var turn = agenda.turns().get(i);
            if (turn.due() && !isRepeated(turn, discussion)) {
                return say(turn, at);
            }
        }
        var left = discussion.reopened() ? null : advocate.next(loop, discussion);
        return left == null ? null : say(new Turn(left, left.cites(), true), at);
    }

    /** Nobody who was not given the words repeats what is on the table. */
    private boolean isRepeated(Turn turn, Discussion discussion) {
        return scenario.debrief().discussion().isEmpty()
                && discussion.isAired(turn.cites().getFirst());
    }

    private DebriefCommand close(Agenda agenda, int behind, Discussion discussion, Moment at) {
        var closed = discussion.closing();
        int invoked = discussion.invoked().size();
        if (invoked < closed.size()) {
            return invoke(discussion, closed.get(invoked), at);
        }
        for (int i = Math.max(behind, agenda.discussion()); i < agenda.turns().size(); i++) {
            if (agenda.turns().get(i).due()) {
                return say(agenda.turns().get(i), at);
            }
        }
        return new CallVote(scenario.chair(), at);
    }

    private DebriefCommand invoke(Discussion discussion, RoundId round, Moment at) {
        return discussion.terms().failedGates().contains(round)
                ? new InvokeGate(scenario.chair(), round, at)
                : new InvokeFilter(scenario.chair(), round, at);
    }

    private static MakeStatement say(Turn turn, Moment at) {
        return new MakeStatement(turn.line().speaker(), turn.line().words(), turn.cites(), at);
    }
}
