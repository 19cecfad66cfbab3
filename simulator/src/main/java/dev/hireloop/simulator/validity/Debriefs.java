package dev.hireloop.simulator.validity;

import static dev.hireloop.simulator.validity.Standing.CONTESTED;
import static dev.hireloop.simulator.validity.Standing.ESTABLISHED;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.behaviour.Push;
import dev.hireloop.simulator.validity.Experiment.Played;

import java.util.List;
import java.util.stream.Stream;

/** What people do to one another in a debrief (domain §3). */
final class Debriefs {

    private static final List<SignalId> SHARED = signals("S-01", "S-02", "S-03", "S-04");
    private static final List<SignalId> UNSHARED =
            signals("S-11", "S-12", "S-13", "S-14", "S-15", "S-16", "S-17", "S-18");
    private static final PersonId CHAIR = new PersonId("host");
    private static final PersonId FIRST = new PersonId("ada");
    private static final PersonId ALLY = new PersonId("cleo");
    private static final PersonId DISSENTER = new PersonId("dan");
    private static final String STASSER = "Stasser, Taylor & Hanna 1989";

    private Debriefs() {}

    private static List<SignalId> signals(String... ids) {
        return Stream.of(ids).map(SignalId::new).toList();
    }

    static Study study() {
        return new Study(
                "Debriefs",
                "Whole plays of a committee of five, 2,000 for each condition, under the same seeds;"
                        + " every effect but the one in question is off.",
                Stream.of(hiddenProfile(), conformity(), leading()).flatMap(List::stream).toList());
    }

    private static List<Row> hiddenProfile() {
        var free = Experiment.of("hidden-profile");
        return List.of(
                new Row(
                        "Hidden profile: what four know that one of them brings up",
                        Target.of(0.46, 0.08),
                        free.mean(play -> aired(SHARED, play)),
                        STASSER,
                        ESTABLISHED),
                new Row(
                        "Hidden profile: what one knows that is brought up, which is the"
                                + " information yield of a loop in which each has their own round",
                        Target.of(0.18, 0.04),
                        free.mean(play -> aired(UNSHARED, play)),
                        STASSER,
                        ESTABLISHED));
    }

    private static List<Row> conformity() {
        var alone = Experiment.of("one-against-four");
        var joined = Experiment.of("two-against-three");
        return List.of(
                new Row(
                        "Conformity: one against four gives in",
                        Target.of(0.30, 0.03),
                        alone.mean(play -> moved(DISSENTER, play)),
                        "Asch 1956; Bond & Smith 1996",
                        CONTESTED,
                        "the size depends on era and culture"),
                new Row(
                        "Conformity: one with an ally gives in",
                        Target.of(0.10, 0.03),
                        joined.mean(play -> (moved(DISSENTER, play) + moved(ALLY, play)) / 2),
                        "Asch 1956",
                        CONTESTED),
                new Row(
                        "Conformity: alone less with an ally",
                        Target.more(),
                        alone.meanBeyond(joined, play -> moved(DISSENTER, play)),
                        "Asch 1956",
                        ESTABLISHED));
    }

    private static List<Row> leading() {
        var anchored = Experiment.of("first-speaker", "tendencies.anchoring=0.2");
        var ranked = Experiment.of("two-voices", "tendencies.authority=2");
        var polarised = Experiment.of("of-one-mind", "tendencies.polarisation=0.1");
        var unmoved = Experiment.of("of-one-mind");
        return List.of(
                new Row(
                        "Anchoring: the others' mean moves towards who speaks first, with less"
                                + " without, in points",
                        Target.more(),
                        anchored.meanBeyond(Experiment.of("first-speaker"), Debriefs::gained),
                        "Tversky & Kahneman 1974; Furnham & Boo 2011",
                        ESTABLISHED,
                        "the size varies"),
                new Row(
                        "Authority: the chair's share of what moves the others, next to a peer;"
                                + " with less without",
                        Target.more(),
                        ranked.meanBeyond(Experiment.of("two-voices"), Debriefs::chairsShare),
                        "Torrance 1955",
                        ESTABLISHED,
                        "the size is ours"),
                new Row(
                        "Polarisation: mean of those of one mind after less before, in points",
                        Target.more(),
                        polarised.mean(Debriefs::gained),
                        "Isenberg 1986",
                        ESTABLISHED),
                new Row(
                        "The same without the effect",
                        Target.of(0, 0.05),
                        unmoved.mean(Debriefs::gained),
                        "by design",
                        Standing.OWN));
    }

    private static double aired(List<SignalId> items, Played play) {
        return (double) items.stream().filter(play.discussion()::isAired).count() / items.size();
    }

    private static double moved(PersonId voter, Played play) {
        return play.discussion().moves().stream().anyMatch(each -> each.voter().equals(voter))
                ? 1
                : 0;
    }

    /** How far the mean of all but the first speaker has come, upwards. */
    private static double gained(Played play) {
        var opinions = play.opinions();
        return play.discussion().votes().standings().stream()
                .map(standing -> standing.voter())
                .filter(voter -> !voter.equals(FIRST))
                .mapToDouble(
                        voter ->
                                opinions.position(voter, play.loop(), play.discussion())
                                        - opinions.start(voter, play.loop(), play.discussion()))
                .average()
                .orElseThrow();
    }

    private static double chairsShare(Played play) {
        double chairs = 0;
        double all = 0;
        for (Push push : play.opinions().pushes(play.loop(), play.discussion())) {
            double size = Math.abs(push.size());
            if (!push.listener().equals(FIRST) && !push.listener().equals(CHAIR)) {
                all += size;
                chairs += push.speaker().equals(CHAIR) ? size : 0;
            }
        }
        return chairs / all;
    }
}
