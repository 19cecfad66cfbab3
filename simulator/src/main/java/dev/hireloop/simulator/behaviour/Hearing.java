package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.behaviour.Push.Force;
import dev.hireloop.simulator.behaviour.opinion.DecisionSchemeAlone;
import dev.hireloop.simulator.behaviour.opinion.Dynamics;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * A discussion as its voters take it in, statement by statement. Only statements that cite evidence
 * move anyone; each moves all who hear it at once, from where the one before it left them.
 *
 * <p>It is a fold over what is on record: at any point it gives the same positions, whether it was
 * carried on from the point before or begun anew.
 *
 * <p>Over 250 lines, for all that one statement does to a room acts on the same positions.
 */
final class Hearing {

    /** What evidence weighs with someone who knows it, against news. */
    private static final double KNOWN_ALREADY = 0.25;

    /**
     * How far what evidence weighs with someone scatters around its mean, as a share of it; ours.
     */
    private static final double RECEPTION = 0.6;

    /** How many others must be of one mind to be yielded to. */
    private static final int MAJORITY = 3;

    private static final double AN_ALLY_DIVIDES_BY = 3;

    /** Where someone ends who yields: past the middle, so far that their vote follows. */
    private static final double PAST_THE_MIDDLE = Stance.RELUCTANCE + 0.02;

    private final PanelModel people;
    private final Arguments arguments;
    private final Draws draws;
    private final @Nullable Ledger ledger;

    private final double[] began;
    private final double[] drawnTo;
    private final double[] now;
    private final double[] pushed;
    private final int[] votes;
    private final boolean[][] known;

    /** Who they are as they hear the last statement. */
    private PanelModel panel;

    private Dynamics dynamics;

    private int statements;
    private int changes;
    private boolean anchored;
    private boolean yielded;
    private @Nullable StatementMade lastHeard;
    private @Nullable VoteChanged lastChange;

    /**
     * Before anyone speaks.
     *
     * @param began where each voter stands then
     * @param votes the points of their initial votes, to be kept up with
     */
    Hearing(
            PanelModel people,
            Arguments arguments,
            Draws draws,
            double[] began,
            int[] votes,
            @Nullable Ledger ledger) {
        this.people = people;
        this.panel = people.hearing(0);
        this.arguments = arguments;
        this.draws = draws;
        this.dynamics = panel.dynamics();
        this.ledger = ledger;
        this.began = began;
        this.drawnTo = began.clone();
        this.now = began.clone();
        this.pushed = new double[began.length];
        this.votes = votes;
        this.known = new boolean[began.length][];
        for (Member voter : panel.voters()) {
            known[voter.place()] = arguments.known(voter.place());
        }
    }

    double position(Member voter) {
        return now[voter.place()];
    }

    /** Which way, and how far, the last statement carried a voter before they settled. */
    double pushed(Member voter) {
        return pushed[voter.place()];
    }

    /** Whether the discussion goes on from where this has got to. */
    boolean precedes(Discussion discussion) {
        return goesOn(discussion.spoken(), statements, lastHeard)
                && goesOn(discussion.moves(), changes, lastChange);
    }

    @SuppressWarnings("ReferenceEquality") // the very event, not one like it
    private static boolean goesOn(List<?> whole, int size, @Nullable Object last) {
        return size <= whole.size() && (size == 0 || whole.get(size - 1) == last);
    }

    /** Takes in what has been said and changed since. */
    void catchUp(Discussion discussion) {
        var spoken = discussion.spoken();
        while (statements < spoken.size()) {
            var said = spoken.get(statements);
            changeUntil(said.at(), discussion.moves());
            panel = people.hearing(statements);
            dynamics = panel.dynamics();
            Arrays.fill(pushed, 0);
            if (!said.cites().isEmpty()) {
                hear(said, discussion);
            }
            statements++;
            lastHeard = said;
        }
        changeUntil(null, discussion.moves());
    }

    /** Whoever changed their vote stands where that vote allows, whatever this seed says. */
    private void changeUntil(@Nullable Moment end, List<VoteChanged> moves) {
        while (changes < moves.size()) {
            var change = moves.get(changes);
            if (end != null && change.at().compareTo(end) > 0) {
                return;
            }
            var voter = panel.member(change.voter());
            votes[voter.place()] = change.to().rating().points();
            if (voter.heldTo() == null) {
                now[voter.place()] =
                        Stance.after(
                                change.from().rating(), change.to().rating(), now[voter.place()]);
            }
            changes++;
            lastChange = change;
        }
    }

    private void hear(StatementMade said, Discussion discussion) {
        var speaker = panel.member(said.speaker());
        double lean = Math.signum(mean() - RatingModel.MIDDLE);
        int[] cited = arguments.places(said.cites());
        boolean moving = !(dynamics instanceof DecisionSchemeAlone);
        for (Member voter : panel.voters()) {
            if (moving && voter.place() != speaker.place()) {
                double before = now[voter.place()];
                hear(said, cited, speaker, lean, voter);
                pushed[voter.place()] = now[voter.place()] - before;
                settle(voter);
            }
        }
        for (int argument : cited) {
            for (boolean[] each : known) {
                each[argument] = true;
            }
        }
        if (speaker.place() != Member.NO_VOTE) {
            anchored = true;
            if (moving) {
                yieldTo(speaker, said, discussion);
            }
        }
    }

    private double mean() {
        double sum = 0;
        for (double each : now) {
            sum += each;
        }
        return sum / now.length;
    }

    private void hear(StatementMade said, int[] cited, Member speaker, double lean, Member voter) {
        if (!anchored && speaker.place() != Member.NO_VOTE) {
            double away = votes[speaker.place()] - now[voter.place()];
            push(voter, said, null, Force.ANCHORING, voter.anchoring() * away);
        }
        double rank = speaker.outranks() ? voter.authority() : 1;
        boolean[] heardOf = known[voter.place()];
        for (int i = 0; i < cited.length; i++) {
            int argument = cited[i];
            var signal = said.cites().get(i);
            if (arguments.weight(argument) == 0) {
                continue;
            }
            boolean news = !heardOf[argument];
            double weight =
                    voter.openness()
                            * speaker.influence()
                            * arguments.weight(argument)
                            * reception(argument, voter)
                            * (news ? 1 : KNOWN_ALREADY);
            double position = arguments.position(argument);
            double plain = carried(voter, position, weight);
            double ranked = carried(voter, position, weight * rank);
            push(voter, said, signal, Force.EVIDENCE, plain);
            push(voter, said, signal, Force.AUTHORITY, ranked - plain);
            if (news && arguments.side(argument) == lean) {
                push(voter, said, signal, Force.POLARISATION, voter.polarisation() * lean);
            }
        }
    }

    /** The same words convince one person more than another; how much more, only the seed knows. */
    private double reception(int argument, Member voter) {
        if (voter.noise() == 0) {
            return 1;
        }
        double drawn = draws.uniform(arguments.reception(argument, voter.place()));
        return 1 + RECEPTION * voter.noise() * (2 * drawn - 1);
    }

    private double carried(Member voter, double argued, double weight) {
        double from = now[voter.place()];
        return dynamics.heard(from, argued, Math.min(1, weight)) - from;
    }

    private void push(
            Member voter, StatementMade said, @Nullable SignalId cited, Force force, double size) {
        now[voter.place()] += size;
        if (ledger != null) {
            ledger.enter(new Push(voter.id(), statements, said.speaker(), cited, force, size));
        }
    }

    private void settle(Member voter) {
        int place = voter.place();
        now[place] = dynamics.settled(drawnTo[place], now[place]);
        if (ledger != null) {
            ledger.settle(voter.id(), drawnTo[place] - began[place], dynamics);
        }
    }

    /** Once, as someone of the majority speaks: who is alone against it may give in. */
    private void yieldTo(Member speaker, StatementMade said, Discussion discussion) {
        int hires = 0;
        for (int vote : votes) {
            hires += isHire(vote) ? 1 : 0;
        }
        boolean hiring = isHire(votes[speaker.place()]);
        int majority = hiring ? hires : votes.length - hires;
        int minority = votes.length - majority;
        if (yielded || majority < MAJORITY || majority <= minority) {
            return;
        }
        yielded = true;
        double target =
                hiring
                        ? RatingModel.MIDDLE + PAST_THE_MIDDLE
                        : RatingModel.MIDDLE - PAST_THE_MIDDLE;
        for (Member voter : panel.voters()) {
            if (isHire(votes[voter.place()]) != hiring && yields(voter, minority, discussion)) {
                int place = voter.place();
                double from = now[place];
                double to = hiring ? Math.max(from, target) : Math.min(from, target);
                drawnTo[place] =
                        hiring
                                ? Math.max(drawnTo[place], target)
                                : Math.min(drawnTo[place], target);
                push(voter, said, null, Force.CONFORMITY, to - from);
                pushed[place] += to - from;
            }
        }
    }

    private boolean yields(Member voter, int minority, Discussion discussion) {
        var facilitation = panel.scenario().facilitation();
        if (facilitation.blindRevote() || voter.heldTo() != null) {
            return false;
        }
        var advocate = facilitation.devilsAdvocate();
        boolean joined =
                advocate != null && !advocate.equals(voter.id()) && !isOfMinority(advocate, voter);
        int allies = minority - 1 + (joined ? 1 : 0);
        double chance = allies == 0 ? voter.conformity() : voter.conformity() / AN_ALLY_DIVIDES_BY;
        return allies <= 1
                && chance > 0
                && draws.uniform(voter.yielding()) < chance
                && isBorneOut(voter, discussion);
    }

    private boolean isOfMinority(PersonId advocate, Member voter) {
        int place = panel.member(advocate).place();
        return place != Member.NO_VOTE && isHire(votes[place]) == isHire(votes[voter.place()]);
    }

    /** Once the discussion has gone on, whoever has not changed their vote has not yielded. */
    private boolean isBorneOut(Member voter, Discussion discussion) {
        int next = statements + 1;
        if (next == discussion.spoken().size()) {
            return true;
        }
        var end = discussion.spoken().get(next).at();
        for (int i = changes; i < discussion.moves().size(); i++) {
            var change = discussion.moves().get(i);
            if (change.voter().equals(voter.id()) && change.at().compareTo(end) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHire(int points) {
        return points > RatingModel.MIDDLE;
    }
}
