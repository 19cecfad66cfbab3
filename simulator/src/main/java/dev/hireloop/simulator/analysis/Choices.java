package dev.hireloop.simulator.analysis;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be changed after each event, and what would come of it: each offer is played. */
final class Choices {

    /** A play takes some milliseconds, most of them to read the changed scenario. */
    private static final int MOST_PLAYED = 200;

    /** Where a flip is looked for; what is nearest to the event comes first. */
    private static final int MOST_TRIED = 120;

    private final Course course;
    private final @Nullable Decision decision;
    private @Nullable Map<Integer, Removal> removals;

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
        int played = 0;
        for (Offer offer : new Offers(course, at).all()) {
            var tooLate = TooLate.words(offer, course.after(at));
            if (tooLate != null) {
                choices.add(refused(offer, at, tooLate));
            } else if (played < MOST_PLAYED) {
                choices.add(tried(offer, at));
                played++;
            } else {
                choices.add(choice(offer, at, null, false, false, null));
            }
        }
        return List.copyOf(choices);
    }

    /**
     * The first change from just before the event that makes the decision another: what the event
     * is, or whose it is, before anything else.
     */
    Optional<Flip> undoing(int event) {
        int at = event - 1;
        if (decision == null || at < course.fixed()) {
            return Optional.empty();
        }
        var offers = new Offers(course, at);
        var local = new LinkedHashSet<>(local(event, offers));
        var all = new LinkedHashSet<>(local);
        all.addAll(mildFirst(offers.votes()));
        all.addAll(offers.speakers());
        all.addAll(offers.people());
        all.addAll(offers.evidence());
        all.addAll(offers.process());
        return all.stream()
                .filter(offer -> TooLate.words(offer, course.after(at)) == null)
                .limit(MOST_TRIED)
                .filter(offer -> tried(offer, at).flips())
                .findFirst()
                .map(offer -> flip(tried(offer, at), event, local.contains(offer)));
    }

    /** What changes the event itself, or the person it is about. */
    private List<Offer> local(int event, Offers offers) {
        var local = new ArrayList<Offer>();
        var removal = removals().get(event);
        if (removal != null && removal.at() == event - 1) {
            local.add(Offers.without(removal));
        }
        switch (course.event(event)) {
            case ScorecardSubmitted(var card, _) -> {
                local.add(offers.unbiased(card.interviewer()));
                local.addAll(mildFirst(offers.votes(card.interviewer())));
            }
            case InitialVoteCast it -> local.addAll(mildFirst(offers.votes(it.voter())));
            case StatementMade it -> {
                local.add(offers.silence(it.speaker()));
                local.addAll(mildFirst(offers.votes(it.speaker())));
            }
            case VoteChanged it -> local.addAll(mildFirst(offers.votes(it.voter())));
            default -> {}
        }
        return local;
    }

    private Map<Integer, Removal> removals() {
        var known = removals;
        if (known == null) {
            known =
                    Removals.of(course).stream()
                            .collect(Collectors.toMap(Removal::event, Function.identity()));
            removals = known;
        }
        return known;
    }

    private static List<Offer> mildFirst(List<Offer> votes) {
        return votes.stream()
                .sorted(Comparator.comparing(offer -> offer.setting().value().startsWith("strong")))
                .toList();
    }

    private static Flip flip(Choice choice, int event, boolean local) {
        var other = choice.decision();
        if (other == null) {
            throw new IllegalStateException("What flips comes to a decision");
        }
        return new Flip(
                event,
                choice.label(),
                choice.at(),
                choice.set().stream().map(Object::toString).toList(),
                other,
                local);
    }

    private Choice tried(Offer offer, int at) {
        try {
            var fork = course.trunk().branch(at, List.of(offer.setting()));
            var other = decision(Hiring.of(fork.events()));
            boolean flips = decision != null && other != null && other != decision;
            return choice(offer, at, other, flips, true, null);
        } catch (Refused refused) {
            return refused(offer, at, refused.reason());
        } catch (InvalidInput invalid) {
            return refused(offer, at, reason(invalid));
        }
    }

    private static String reason(InvalidInput invalid) {
        return invalid.diagnostics().isEmpty()
                ? String.valueOf(invalid.getMessage())
                : invalid.diagnostics().getFirst().message();
    }

    private static Choice refused(Offer offer, int at, String why) {
        return choice(offer, at, null, false, false, why);
    }

    private static Choice choice(
            Offer offer,
            int at,
            @Nullable Decision decision,
            boolean flips,
            boolean played,
            @Nullable String refused) {
        return new Choice(
                offer.group(),
                offer.label(),
                at,
                List.of(offer.setting()),
                decision,
                flips,
                played,
                refused);
    }

    private static @Nullable Decision decision(Hiring hiring) {
        return hiring.debrief() instanceof Decided(_, var reached) ? reached.decision() : null;
    }
}
