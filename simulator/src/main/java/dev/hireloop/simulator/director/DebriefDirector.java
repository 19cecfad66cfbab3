package dev.hireloop.simulator.director;

import dev.hireloop.core.debrief.Cause;
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
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Line;
import dev.hireloop.simulator.scenario.Scenario.Person;

import java.util.Optional;

/**
 * Leads the committee from the straw poll to the decision: whoever a statement has moved changes
 * their vote before the next one is made.
 */
final class DebriefDirector {

    private final Scenario scenario;
    private final Opinions opinions;
    private final LedDiscussion led;

    DebriefDirector(Scenario scenario, Draws draws) {
        this.scenario = scenario;
        this.opinions = new Opinions(scenario, draws);
        this.led = new LedDiscussion(scenario);
    }

    /** The same direction under other draws. */
    DebriefDirector under(Draws draws) {
        return new DebriefDirector(scenario, draws);
    }

    DebriefCommand next(Debrief debrief, Unsealed loop, Hiring hiring) {
        var at = Timing.after(hiring.last(), hiring.at());
        return switch (debrief) {
            case StrawPoll poll -> vote(poll, loop, at);
            case Discussion discussion ->
                    moved(discussion, loop, at).orElseGet(() -> discuss(discussion, loop, at));
            case Debrief.Voting _ -> new ReachDecision(at);
            case Debrief.NotOpened _, Debrief.Decided _ ->
                    throw new IllegalStateException("There is no debrief to lead.");
        };
    }

    private DebriefCommand vote(StrawPoll poll, Unsealed loop, Moment at) {
        var next =
                scenario.panel().stream()
                        .filter(each -> each.panelist().role().votes())
                        .filter(each -> poll.votes().of(each.id()).isEmpty())
                        .findFirst();
        if (next.isEmpty()) {
            return new RevealVotes(at);
        }
        var voter = next.get();
        var vote = Opinions.vote(opinions.before(voter.id(), loop));
        return new CastInitialVote(
                voter.id(), vote, Grounds.of(voter.id(), vote.rating(), loop), at);
    }

    /** The next voter whom the last statement has carried past the edge of their vote. */
    private Optional<DebriefCommand> moved(Discussion discussion, Unsealed loop, Moment at) {
        if (discussion.spoken().isEmpty() || discussion.spoken().getLast().cites().isEmpty()) {
            return Optional.empty();
        }
        var said = discussion.spoken().getLast();
        for (Person person : scenario.panel()) {
            var vote = discussion.votes().of(person.id());
            if (vote.isEmpty() || person.id().equals(said.speaker())) {
                continue;
            }
            double position = opinions.after(person, loop, discussion.spoken());
            var now = Opinions.reconsidered(vote.get(), position);
            if (now.rating() != vote.get().rating()) {
                var cause = new Cause(said.speaker(), said.cites().getFirst());
                return Optional.of(new ChangeVote(person.id(), now, cause, at));
            }
        }
        return Optional.empty();
    }

    private DebriefCommand discuss(Discussion discussion, Unsealed loop, Moment at) {
        var script = scenario.debrief();
        var lines = script.discussion().isEmpty() ? led.lines(loop) : script.discussion();
        int said = discussion.spoken().size();
        if (said > 0 && said <= lines.size() && discussion.vetoedBy() == null) {
            var last = lines.get(said - 1);
            if (last.veto()) {
                return new CastVeto(last.speaker(), last.cites(), at);
            }
        }
        if (said < lines.size()) {
            return say(lines.get(said), at);
        }
        said -= lines.size();
        var closed = discussion.closing();
        int invoked = discussion.invoked().size();
        if (invoked < closed.size()) {
            return invoke(discussion, closed.get(invoked), at);
        }
        int afterwards = closed.isEmpty() ? 0 : script.gate().size();
        if (said < afterwards) {
            return say(script.gate().get(said), at);
        }
        said -= afterwards;
        if (said < script.closing().size()) {
            return say(script.closing().get(said), at);
        }
        said -= script.closing().size();
        return discussion.reopened() && said < script.reopened().size()
                ? say(script.reopened().get(said), at)
                : new CallVote(scenario.chair(), at);
    }

    private DebriefCommand invoke(Discussion discussion, RoundId round, Moment at) {
        return discussion.terms().failedGates().contains(round)
                ? new InvokeGate(scenario.chair(), round, at)
                : new InvokeFilter(scenario.chair(), round, at);
    }

    private static MakeStatement say(Line line, Moment at) {
        return new MakeStatement(line.speaker(), line.words(), line.cites(), at);
    }
}
