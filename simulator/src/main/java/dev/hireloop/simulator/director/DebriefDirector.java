package dev.hireloop.simulator.director;

import dev.hireloop.core.debrief.Cause;
import dev.hireloop.core.debrief.Debrief;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.Debrief.StrawPoll;
import dev.hireloop.core.debrief.DebriefCommand;
import dev.hireloop.core.debrief.DebriefCommand.CallVote;
import dev.hireloop.core.debrief.DebriefCommand.CastInitialVote;
import dev.hireloop.core.debrief.DebriefCommand.ChangeVote;
import dev.hireloop.core.debrief.DebriefCommand.InvokeGate;
import dev.hireloop.core.debrief.DebriefCommand.MakeStatement;
import dev.hireloop.core.debrief.DebriefCommand.ReachDecision;
import dev.hireloop.core.debrief.DebriefCommand.RevealVotes;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;
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

    DebriefDirector(Scenario scenario, Draws draws) {
        this.scenario = scenario;
        this.opinions = new Opinions(scenario, draws);
    }

    DebriefCommand next(Debrief debrief, Unsealed loop, Hiring hiring) {
        var at = Pace.after(hiring.last(), hiring.at());
        return switch (debrief) {
            case StrawPoll poll -> vote(poll, loop, at);
            case Discussion discussion ->
                    moved(discussion, loop, at).orElseGet(() -> discuss(discussion, at));
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

    private DebriefCommand discuss(Discussion discussion, Moment at) {
        var script = scenario.debrief();
        int said = discussion.spoken().size();
        if (said < script.discussion().size()) {
            return say(script.discussion().get(said), at);
        }
        said -= script.discussion().size();
        var failed = discussion.terms().failedGates();
        int invoked = discussion.invoked().size();
        if (invoked < failed.size()) {
            return new InvokeGate(chair(), failed.get(invoked), at);
        }
        var gate = failed.isEmpty() ? 0 : script.gate().size();
        if (said < gate) {
            return say(script.gate().get(said), at);
        }
        said -= gate;
        return said < script.closing().size()
                ? say(script.closing().get(said), at)
                : new CallVote(chair(), at);
    }

    private static MakeStatement say(Line line, Moment at) {
        return new MakeStatement(line.speaker(), line.words(), line.cites(), at);
    }

    private PersonId chair() {
        return scenario.panel().stream()
                .filter(each -> each.panelist().role() == Role.CHAIR)
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }
}
