package dev.hireloop.simulator.analysis;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What can be changed after each event, and what would come of it: each offer is played. */
final class Choices {

    /** A play takes some milliseconds, most of them to read the changed scenario. */
    private static final int MOST_PLAYED = 200;

    private final Course course;
    private final @Nullable Decision decision;

    Choices(Course course) {
        this.course = course;
        this.decision = decision(course.after(course.length()));
    }

    /**
     * All of them.
     *
     * @throws InvalidInput if nothing can leave the recording there
     */
    List<Choice> after(int at) {
        course.trunk().branch(at, List.of());
        if (at == course.length()) {
            return List.of();
        }
        var choices = new ArrayList<Choice>();
        for (Offer offer : new Offers(course, at).all()) {
            choices.add(choices.size() < MOST_PLAYED ? tried(offer, at) : untried(offer, at));
        }
        return List.copyOf(choices);
    }

    /**
     * The first change from just before the event that makes the decision another, nearest first.
     */
    Optional<Flip> undoing(int event) {
        int at = event - 1;
        if (decision == null || at < course.fixed()) {
            return Optional.empty();
        }
        var offers = new Offers(course, at);
        var near = new LinkedHashSet<>(offers.without(event));
        whose(event).ifPresent(person -> near.addAll(mildFirst(offers.votes(person))));
        near.addAll(mildFirst(offers.votes()));
        near.addAll(offers.speakers());
        return near.stream()
                .map(offer -> tried(offer, at))
                .filter(Choice::flips)
                .findFirst()
                .map(choice -> flip(choice, event));
    }

    private static List<Offer> mildFirst(List<Offer> votes) {
        return votes.stream()
                .sorted(Comparator.comparing(offer -> offer.setting().value().startsWith("strong")))
                .toList();
    }

    private static Flip flip(Choice choice, int event) {
        var other = choice.decision();
        if (other == null) {
            throw new IllegalStateException("What flips comes to a decision");
        }
        return new Flip(
                event,
                choice.label(),
                choice.at(),
                choice.set().stream().map(Object::toString).toList(),
                other);
    }

    private Optional<PersonId> whose(int event) {
        return Optional.ofNullable(
                switch (course.event(event)) {
                    case ScorecardSubmitted(var card, _) -> card.interviewer();
                    case InitialVoteCast it -> it.voter();
                    case StatementMade it -> it.speaker();
                    case VoteChanged it -> it.voter();
                    default -> null;
                });
    }

    private Choice tried(Offer offer, int at) {
        try {
            var fork = course.trunk().branch(at, List.of(offer.setting()));
            var other = decision(Hiring.of(fork.events()));
            return choice(offer, at, other, other != decision, null);
        } catch (Refused refused) {
            return choice(offer, at, null, false, refused.reason());
        } catch (InvalidInput invalid) {
            return choice(offer, at, null, false, reason(invalid));
        }
    }

    private static String reason(InvalidInput invalid) {
        return invalid.diagnostics().isEmpty()
                ? String.valueOf(invalid.getMessage())
                : invalid.diagnostics().getFirst().message();
    }

    private static Choice untried(Offer offer, int at) {
        return choice(offer, at, null, false, null);
    }

    private static Choice choice(
            Offer offer,
            int at,
            @Nullable Decision decision,
            boolean flips,
            @Nullable String refused) {
        return new Choice(
                offer.group(),
                offer.label(),
                at,
                List.of(offer.setting()),
                decision,
                flips,
                refused);
    }

    private static @Nullable Decision decision(Hiring hiring) {
        return hiring.debrief() instanceof Decided(_, var reached) ? reached.decision() : null;
    }
}
