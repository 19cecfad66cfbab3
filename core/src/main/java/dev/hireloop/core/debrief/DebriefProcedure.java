package dev.hireloop.core.debrief;

import static dev.hireloop.core.shared.Lists.all;
import static dev.hireloop.core.shared.Lists.any;
import static dev.hireloop.core.shared.Lists.count;
import static dev.hireloop.core.shared.Lists.first;
import static dev.hireloop.core.shared.Refused.unless;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.Debrief.NotOpened;
import dev.hireloop.core.debrief.Debrief.StrawPoll;
import dev.hireloop.core.debrief.Debrief.Voting;
import dev.hireloop.core.debrief.DebriefCommand.CallVote;
import dev.hireloop.core.debrief.DebriefCommand.CastInitialVote;
import dev.hireloop.core.debrief.DebriefCommand.CastVeto;
import dev.hireloop.core.debrief.DebriefCommand.ChangeVote;
import dev.hireloop.core.debrief.DebriefCommand.InvokeFilter;
import dev.hireloop.core.debrief.DebriefCommand.InvokeGate;
import dev.hireloop.core.debrief.DebriefCommand.MakeStatement;
import dev.hireloop.core.debrief.DebriefCommand.OpenDebrief;
import dev.hireloop.core.debrief.DebriefCommand.ReachDecision;
import dev.hireloop.core.debrief.DebriefCommand.ReopenDebrief;
import dev.hireloop.core.debrief.DebriefCommand.RevealVotes;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.debrief.DebriefEvent.DebriefReopened;
import dev.hireloop.core.debrief.DebriefEvent.FilterInvoked;
import dev.hireloop.core.debrief.DebriefEvent.GateInvoked;
import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.debrief.DebriefEvent.VoteCalled;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.SignalId;

import java.util.List;

/** Who may do what in a debrief, and when. */
final class DebriefProcedure {

    private DebriefProcedure() {}

    static List<DebriefEvent> decide(Debrief debrief, DebriefCommand command) {
        return switch (command) {
            case OpenDebrief open -> open(debrief, open);
            case CastInitialVote cast -> cast(polling(debrief), cast);
            case RevealVotes reveal -> reveal(polling(debrief), reveal);
            case MakeStatement statement -> state(discussing(debrief), statement);
            case ChangeVote change -> change(discussing(debrief), change);
            case InvokeGate invoke -> invoke(discussing(debrief), invoke);
            case InvokeFilter invoke -> invoke(discussing(debrief), invoke);
            case CastVeto veto -> veto(discussing(debrief), veto);
            case CallVote call -> {
                chaired(discussing(debrief).terms(), call.by());
                yield List.of(new VoteCalled(call.by(), call.at()));
            }
            case ReachDecision reach -> {
                if (!(debrief instanceof Voting(var discussion))) {
                    throw new Refused("There is no decision before the chair calls the vote.");
                }
                yield List.of(Verdict.on(discussion, reach.at()));
            }
            case ReopenDebrief reopen -> {
                unless(
                        debrief instanceof Decided(_, var outcome)
                                && outcome.decision() == Decision.HIRE,
                        "Only a hire decision can come back from calibration.");
                yield List.of(new DebriefReopened(reopen.at()));
            }
        };
    }

    private static List<DebriefEvent> open(Debrief debrief, OpenDebrief open) {
        unless(debrief instanceof NotOpened, "The debrief is open already.");
        int voters = count(open.members(), each -> each.role().votes());
        unless(
                voters >= open.rules().quorum(),
                () ->
                        "The debrief needs "
                                + open.rules().quorum()
                                + " voters and has "
                                + voters
                                + ".");
        unless(
                all(
                        open.members(),
                        one ->
                                count(open.members(), each -> each.person().equals(one.person()))
                                        == 1),
                "Someone is in the debrief twice.");
        unless(
                count(open.members(), each -> each.role() == Role.CHAIR) == 1,
                "A debrief has one chair.");
        return List.of(
                new DebriefOpened(
                        open.rulebook(),
                        open.rules(),
                        open.members(),
                        open.failedGates(),
                        open.shortfalls(),
                        open.transfer(),
                        open.evidence(),
                        open.at()));
    }

    private static List<DebriefEvent> cast(StrawPoll poll, CastInitialVote cast) {
        unless(
                member(poll.terms(), cast.voter()).role().votes(),
                () -> cast.voter() + " is a shadow and does not vote.");
        unless(
                poll.votes().of(cast.voter()).isEmpty(),
                () -> cast.voter() + " has cast an initial vote already.");
        unless(!cast.evidence().isEmpty(), "A vote names the evidence it rests on.");
        known(poll.terms(), cast.evidence());
        return List.of(new InitialVoteCast(cast.voter(), cast.vote(), cast.evidence(), cast.at()));
    }

    private static List<DebriefEvent> reveal(StrawPoll poll, RevealVotes reveal) {
        int voters = count(poll.terms().members(), each -> each.role().votes());
        int missing = voters - poll.votes().standings().size();
        unless(missing == 0, () -> "Initial votes stay sealed: " + missing + " still to be cast.");
        return List.of(new InitialVotesRevealed(reveal.at()));
    }

    private static List<DebriefEvent> state(Discussion discussion, MakeStatement statement) {
        member(discussion.terms(), statement.speaker());
        known(discussion.terms(), statement.cites());
        return List.of(
                new StatementMade(
                        statement.speaker(), statement.words(), statement.cites(), statement.at()));
    }

    private static List<DebriefEvent> change(Discussion discussion, ChangeVote change) {
        var from =
                discussion
                        .votes()
                        .of(change.voter())
                        .orElseThrow(() -> new Refused(change.voter() + " has no vote to change."));
        unless(!from.equals(change.to()), () -> change.voter() + " votes so already.");
        var speaker = change.cause().speaker();
        unless(
                speaker == null || !speaker.equals(change.voter()),
                () -> change.voter() + " cannot be the cause of their own change.");
        unless(
                speaker == null || discussion.hasSpoken(speaker),
                () -> speaker + " has not spoken in this debrief.");
        var evidence = change.cause().evidence();
        unless(
                evidence == null || discussion.isAired(evidence),
                () -> evidence + " has not been cited in this debrief.");
        unless(
                speaker == null || evidence == null || discussion.hasCited(speaker, evidence),
                () -> speaker + " has not cited " + evidence + ".");
        return List.of(
                new VoteChanged(change.voter(), from, change.to(), change.cause(), change.at()));
    }

    private static List<DebriefEvent> invoke(Discussion discussion, InvokeGate invoke) {
        chaired(discussion.terms(), invoke.by());
        unless(
                discussion.terms().failedGates().contains(invoke.gate()),
                () -> "The gate " + invoke.gate() + " did not fail.");
        unless(
                !discussion.invoked().contains(invoke.gate()),
                () -> "The gate " + invoke.gate() + " has been read out.");
        return List.of(new GateInvoked(invoke.by(), invoke.gate(), invoke.at()));
    }

    private static List<DebriefEvent> invoke(Discussion discussion, InvokeFilter invoke) {
        chaired(discussion.terms(), invoke.by());
        unless(
                any(discussion.terms().shortfalls(), each -> each.round().equals(invoke.round())),
                () -> invoke.round() + " did not fall short.");
        unless(
                !discussion.invoked().contains(invoke.round()),
                () -> invoke.round() + " has been read out.");
        return List.of(new FilterInvoked(invoke.by(), invoke.round(), invoke.at()));
    }

    private static List<DebriefEvent> veto(Discussion discussion, CastVeto veto) {
        unless(
                discussion
                        .terms()
                        .rules()
                        .vetoRoles()
                        .contains(member(discussion.terms(), veto.by()).role()),
                () ->
                        "Under "
                                + discussion.terms().rulebook()
                                + ", "
                                + veto.by()
                                + " has no veto.");
        unless(!veto.evidence().isEmpty(), "A veto names the evidence it rests on.");
        known(discussion.terms(), veto.evidence());
        return List.of(new VetoCast(veto.by(), veto.evidence(), veto.at()));
    }

    private static StrawPoll polling(Debrief debrief) {
        if (debrief instanceof StrawPoll poll) {
            return poll;
        }
        throw new Refused("The straw poll is not open.");
    }

    private static Discussion discussing(Debrief debrief) {
        if (debrief instanceof Discussion discussion) {
            return discussion;
        }
        throw new Refused("The committee is not in discussion.");
    }

    private static Member member(DebriefOpened terms, PersonId person) {
        return first(terms.members(), each -> each.person().equals(person))
                .orElseThrow(() -> new Refused(person + " is not in this debrief."));
    }

    private static void chaired(DebriefOpened terms, PersonId by) {
        unless(
                member(terms, by).role() == Role.CHAIR,
                () -> "That is the chair's to do, not " + by + "'s.");
    }

    private static void known(DebriefOpened terms, List<SignalId> cited) {
        for (SignalId signal : cited) {
            unless(
                    terms.evidence().contains(signal),
                    () -> "No interviewer recorded " + signal + ".");
        }
    }
}
