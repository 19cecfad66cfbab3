package dev.hireloop.simulator.analysis;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.InterviewLoop.WritingUp;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.simulator.behaviour.Bias;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.Opinions;
import dev.hireloop.simulator.behaviour.Push;
import dev.hireloop.simulator.behaviour.Ratings;
import dev.hireloop.simulator.scenario.Effect;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events on which an effect acted: scorecards, and statements that moved someone by it. */
final class Flags {

    /** What no reader could see; in points. */
    private static final double TOO_SMALL = 0.005;

    private final Course course;
    private final List<Flag> flags = new ArrayList<>();

    private Flags(Course course) {
        this.course = course;
    }

    /** In the order of the events. */
    static List<Flag> of(Course course) {
        var flags = new Flags(course);
        for (int number = 1; number <= course.length(); number++) {
            if (course.event(number) instanceof ScorecardSubmitted(var card, _)) {
                flags.ofCard(number, card);
            }
        }
        flags.ofDiscussion();
        return flags.flags.stream().sorted(Comparator.comparingInt(Flag::event)).toList();
    }

    private void ofCard(int number, Scorecard card) {
        if (!(course.before(number).loop() instanceof WritingUp writing)) {
            throw new IllegalStateException("Cards come while people write");
        }
        var ratings =
                new Ratings(course.trunk().scenarioAfter(number - 1), Draws.of(course.seed()));
        for (Bias bias :
                ratings.biases(
                        card.interviewer(), card.round(), writing.evidence(), writing.cards())) {
            add(number, bias.effect(), card.interviewer(), bias.competency(), bias.size());
        }
    }

    private record Acting(int statement, Effect effect, PersonId listener) {}

    private void ofDiscussion() {
        var end = course.after(course.length());
        if (!(end.debrief() instanceof Decided(var discussion, _))
                || !(end.loop() instanceof Unsealed loop)) {
            return;
        }
        Map<Acting, Double> sizes = new LinkedHashMap<>();
        var opinions =
                new Opinions(course.trunk().panelAfter(course.length()), Draws.of(course.seed()));
        for (Push push : opinions.pushes(loop, discussion)) {
            var effect = effect(push.force());
            if (effect != null) {
                sizes.merge(
                        new Acting(push.statement(), effect, push.listener()),
                        push.size(),
                        Double::sum);
            }
        }
        var statements = statements();
        sizes.forEach(
                (acting, size) ->
                        add(
                                statements.get(acting.statement),
                                acting.effect,
                                acting.listener,
                                null,
                                size));
    }

    private List<Integer> statements() {
        var numbers = new ArrayList<Integer>();
        for (int number = 1; number <= course.length(); number++) {
            if (course.event(number) instanceof StatementMade) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static @Nullable Effect effect(Push.Force force) {
        return switch (force) {
            case EVIDENCE -> null;
            case AUTHORITY -> Effect.AUTHORITY;
            case ANCHORING -> Effect.ANCHORING;
            case POLARISATION -> Effect.POLARISATION;
            case CONFORMITY -> Effect.CONFORMITY;
        };
    }

    private void add(
            int event,
            Effect effect,
            PersonId person,
            @Nullable CompetencyId competency,
            double size) {
        if (Math.abs(size) >= TOO_SMALL) {
            flags.add(
                    new Flag(
                            event,
                            effect,
                            person,
                            competency,
                            size,
                            Findings.explanation(effect),
                            Findings.source(effect)));
        }
    }
}
