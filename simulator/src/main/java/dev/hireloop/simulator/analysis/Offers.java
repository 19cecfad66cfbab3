package dev.hireloop.simulator.analysis;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.simulator.analysis.Choice.Group;
import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Facilitation;
import dev.hireloop.simulator.scenario.Impressions;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Setting;
import dev.hireloop.simulator.scenario.Shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What could be changed after an event, by the scenario that is in force there. */
final class Offers {

    private final Course course;
    private final int at;
    private final Scenario scenario;
    private final WhatIfs whatIfs;

    Offers(Course course, int at) {
        this.course = course;
        this.at = at;
        this.scenario = course.trunk().scenarioAfter(at);
        this.whatIfs = new WhatIfs(course);
    }

    /** All of them; none in a promotion, whose outcome follows from the work shown. */
    List<Offer> all() {
        return scenario.panel().isEmpty() || course.opening().rulebook() == null
                ? List.of()
                : Stream.of(votes(), evidence(), speakers(), people(), process(), rules())
                        .flatMap(List::stream)
                        .toList();
    }

    List<Offer> votes() {
        return voters().flatMap(voter -> votes(voter).stream()).toList();
    }

    /** Someone's vote, whatever they hear. */
    List<Offer> votes(PersonId voter) {
        return Stream.of(Rating.values())
                .map(
                        rating ->
                                offer(
                                        Group.VOTES,
                                        name(voter) + " votes " + rating + " to the end",
                                        "what-if.votes." + voter,
                                        file(rating)))
                .toList();
    }

    private Stream<PersonId> voters() {
        return scenario.panel().stream()
                .filter(person -> person.panelist().role().votes())
                .map(Scenario.Person::id);
    }

    /** What is noted from here on, and what is said of what was or will be noted. */
    List<Offer> evidence() {
        var offers = new ArrayList<Offer>();
        for (int event = 1; event <= course.length(); event++) {
            if (course.event(event) instanceof SignalRecorded(var signal, _, _)
                    && !Impressions.isOne(signal.id())) {
                var words = signal.id() + ", " + signal.summary();
                if (event > at) {
                    offers.add(
                            new Offer(
                                    Group.EVIDENCE,
                                    "Nobody notes " + words,
                                    whatIfs.unnoted(signal.id(), at)));
                }
                offers.add(
                        new Offer(
                                Group.EVIDENCE,
                                "Nobody brings up "
                                        + words
                                        + "; a line that cites more is said without it",
                                whatIfs.unsaid(List.of(signal.id()), at)));
            }
        }
        return offers;
    }

    List<Offer> speakers() {
        var voters = voters().toList();
        var silent = voters.stream().map(this::silence);
        var first =
                voters.stream()
                        .filter(_ -> scenario.debrief().discussion().isEmpty())
                        .map(
                                voter ->
                                        offer(
                                                Group.SPEAKERS,
                                                name(voter) + " speaks first",
                                                "debrief.order",
                                                "[" + voter + "]"));
        return Stream.concat(silent, first).toList();
    }

    List<Offer> people() {
        var effects =
                Stream.of(Effect.values())
                        .filter(this::acts)
                        .map(
                                effect ->
                                        offer(
                                                Group.PEOPLE,
                                                "No " + effect.word().replace('-', ' '),
                                                "tendencies." + effect.word(),
                                                "off"));
        var persons = voters().map(this::unbiased);
        return Stream.concat(effects, persons).toList();
    }

    private boolean acts(Effect effect) {
        return scenario.panel().stream()
                .anyMatch(it -> it.tendencies().effects().of(effect) != effect.off());
    }

    List<Offer> process() {
        Facilitation now = scenario.facilitation();
        var offers = new ArrayList<Offer>();
        offers.add(yesNo("blind-revote", now.blindRevote(), "Votes are changed alone, at the end"));
        if (scenario.debrief().discussion().isEmpty()) {
            offers.add(yesNo("round-robin", now.roundRobin(), "Each speaks in turn first"));
        }
        offers.add(
                yesNo(
                        "write-ups-first",
                        now.writeUpsFirst(),
                        "Cards are written before anyone hears another's"));
        offers.add(yesNo("structured", now.structured(), "Everyone gets the same questions"));
        offers.add(
                yesNo(
                        "calibration-training",
                        now.training(),
                        "Interviewers were trained to rate alike"));
        voters().filter(voter -> !voter.equals(now.devilsAdvocate()))
                .map(
                        voter ->
                                offer(
                                        Group.PROCESS,
                                        name(voter) + " argues as the devil's advocate",
                                        "facilitation.devils-advocate",
                                        voter.value()))
                .forEach(offers::add);
        return offers;
    }

    private static Offer yesNo(String field, boolean now, String words) {
        return offer(
                Group.PROCESS,
                now ? "Not so: " + words.toLowerCase(Locale.ROOT) : words,
                "facilitation." + field,
                now ? "no" : "yes");
    }

    /** The rules are fixed in the first event. */
    List<Offer> rules() {
        if (at > 0) {
            return List.of();
        }
        var schemes =
                Stream.of(DecisionScheme.values())
                        .filter(scheme -> scheme != scenario.rulebook().debrief().scheme())
                        .map(
                                scheme ->
                                        offer(
                                                Group.RULES,
                                                "Decided by " + file(scheme).replace('-', ' '),
                                                "debrief.scheme",
                                                file(scheme)));
        var books =
                Shipped.rulebookNames().stream()
                        .filter(book -> !book.equals(scenario.rulebook().ref().id().value()))
                        .map(book -> offer(Group.RULES, "Under " + book, "rulebook", book));
        return Stream.concat(schemes, books).toList();
    }

    /** Something taken out. */
    static Offer without(Removal removal) {
        return new Offer(Group.EVIDENCE, sentence(removal.words()), removal.setting());
    }

    /** Someone says nothing from here on. */
    Offer silence(PersonId person) {
        return new Offer(
                Group.SPEAKERS,
                name(person) + " says nothing any more",
                whatIfs.silence(person, at));
    }

    /** Someone is free of every effect from here on. */
    Offer unbiased(PersonId person) {
        return offer(
                Group.PEOPLE,
                name(person) + " without any tendency",
                "panel." + person + ".tendencies",
                "off");
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String name(PersonId person) {
        return course.opening().name(person);
    }

    private static String file(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Offer offer(Group group, String label, String path, String value) {
        return new Offer(group, label, new Setting(path, value));
    }
}
