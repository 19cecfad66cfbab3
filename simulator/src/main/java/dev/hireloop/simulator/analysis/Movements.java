package dev.hireloop.simulator.analysis;

import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.analysis.VoteMove.Mover;
import dev.hireloop.simulator.analysis.VoteMove.Part;
import dev.hireloop.simulator.analysis.VoteMove.Share;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.Opinions;
import dev.hireloop.simulator.behaviour.Push;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Who moved whom: each vote change taken apart by the code that made it. */
final class Movements {

    private final Course course;
    private final WhatIfs whatIfs;

    /** The numbers of the statements' events, in order. */
    private final List<Integer> statements = new ArrayList<>();

    private Movements(Course course) {
        this.course = course;
        this.whatIfs = new WhatIfs(course);
        for (int number = 1; number <= course.length(); number++) {
            if (course.event(number) instanceof StatementMade) {
                statements.add(number);
            }
        }
    }

    static List<VoteMove> of(Course course) {
        var movements = new Movements(course);
        var moves = new ArrayList<VoteMove>();
        for (int number = 1; number <= course.length(); number++) {
            if (course.event(number) instanceof VoteChanged change) {
                moves.add(movements.move(number, change));
            }
        }
        return List.copyOf(moves);
    }

    private VoteMove move(int number, VoteChanged change) {
        // a vote that a what-if moved has nobody to thank
        boolean held =
                course.trunk().scenarioAfter(number - 1).whatIf().vote(change.voter()) != null;
        var pushes = held ? Map.<Impulse, Double>of() : pushes(number, change.voter());
        double moved = pushes.values().stream().mapToDouble(each -> each).sum();
        var parts = parts(pushes, moved);
        return new VoteMove(
                number,
                change.voter(),
                change.from().rating(),
                change.to().rating(),
                moved,
                parts,
                speakers(parts),
                mover(number, change, parts));
    }

    private record Impulse(
            int statement, PersonId speaker, @Nullable SignalId evidence, Push.Force force) {}

    /** What moved the voter since they last changed their vote; what faded since counts against. */
    private Map<Impulse, Double> pushes(int number, PersonId voter) {
        var pushes = all(number, voter);
        int last = lastChange(number, voter);
        if (last > 0) {
            all(last, voter).forEach((impulse, size) -> pushes.merge(impulse, -size, Double::sum));
        }
        return pushes;
    }

    /** The event by which the voter changed their vote before the latest statement; 0 for none. */
    private int lastChange(int number, PersonId voter) {
        int last = number - 1;
        boolean heard = false;
        while (last > 0
                && !(heard
                        && course.event(last) instanceof VoteChanged change
                        && change.voter().equals(voter))) {
            heard |= course.event(last) instanceof StatementMade;
            last--;
        }
        return last;
    }

    /** What moved the voter up to that event, as it still counts, by the scenario in force. */
    private Map<Impulse, Double> all(int number, PersonId voter) {
        var before = course.before(number);
        if (!(before.debrief() instanceof Discussion discussion)
                || !(before.loop() instanceof Unsealed loop)) {
            throw new IllegalStateException("Votes change in a discussion");
        }
        var panel = course.trunk().panelAfter(number - 1);
        var sizes = new LinkedHashMap<Impulse, Double>();
        for (Push push : new Opinions(panel, Draws.of(course.seed())).pushes(loop, discussion)) {
            if (push.listener().equals(voter)) {
                sizes.merge(
                        new Impulse(
                                push.statement(), push.speaker(), push.evidence(), push.force()),
                        push.size(),
                        Double::sum);
            }
        }
        return sizes;
    }

    private List<Part> parts(Map<Impulse, Double> pushes, double moved) {
        return pushes.entrySet().stream()
                .filter(push -> push.getValue() != 0)
                .map(push -> part(push.getKey(), push.getValue(), moved))
                .toList();
    }

    private Part part(Impulse impulse, double size, double moved) {
        return new Part(
                impulse.speaker,
                statements.get(impulse.statement),
                impulse.evidence,
                impulse.force,
                size,
                size / moved);
    }

    private static List<Share> speakers(List<Part> parts) {
        Map<PersonId, Double> shares = new LinkedHashMap<>();
        parts.forEach(part -> shares.merge(part.speaker(), part.share(), Double::sum));
        return shares.entrySet().stream()
                .map(each -> new Share(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble(share -> -share.share()))
                .toList();
    }

    /**
     * Of those whose words since the last change pushed that way, the one with the largest share
     * whose silence from there on makes the change disappear.
     */
    private @Nullable Mover mover(int number, VoteChanged change, List<Part> parts) {
        int step = change.to().rating().compareTo(change.from().rating());
        int last = changeBefore(number, change.voter());
        var since = parts.stream().filter(part -> part.statement() > last).toList();
        for (Share share : speakers(since)) {
            var first = firstPush(share.speaker(), since, step);
            if (share.share() > 0 && first.isPresent()) {
                int at = first.getAsInt() - 1;
                var setting = whatIfs.silence(share.speaker(), at);
                if (at >= course.fixed()
                        && whatIfs.play(at, setting)
                                .filter(fork -> !changes(fork, at, change))
                                .isPresent()) {
                    return new Mover(share.speaker(), share.share(), at, setting.toString());
                }
            }
        }
        return null;
    }

    /** The event by which the voter last changed their vote; 0 for none. */
    private int changeBefore(int number, PersonId voter) {
        int last = number - 1;
        while (last > 0
                && !(course.event(last) instanceof VoteChanged change
                        && change.voter().equals(voter))) {
            last--;
        }
        return last;
    }

    /** The speaker's first statement that, all in all, pushed that way. */
    private static OptionalInt firstPush(PersonId speaker, List<Part> parts, int step) {
        var sizes = new TreeMap<Integer, Double>();
        for (Part part : parts) {
            if (part.speaker().equals(speaker)) {
                sizes.merge(part.statement(), part.size(), Double::sum);
            }
        }
        return sizes.entrySet().stream()
                .filter(each -> each.getValue() * step > 0)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the voter comes to the same vote there. */
    private static boolean changes(List<HiringEvent> fork, int at, VoteChanged change) {
        return fork.stream()
                .skip(at)
                .anyMatch(
                        event ->
                                event instanceof VoteChanged other
                                        && other.voter().equals(change.voter())
                                        && other.to().rating() == change.to().rating());
    }
}
