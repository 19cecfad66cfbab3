package dev.hireloop.simulator.cli.starter;

import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.simulator.cli.starter.Story.Answer;
import dev.hireloop.simulator.cli.starter.Story.Scene;

import java.util.Locale;

/** The part of a scenario that says what is asked, answered, noted and written in the rounds. */
final class Interviews {

    /** Shorter rounds get no times, which could run past their end. */
    private static final int ROOM_FOR_TIMES = 10;

    private final Rulebook rulebook;
    private final Cast cast;
    private final Story story;
    private final Page page;

    Interviews(Rulebook rulebook, Cast cast, Story story, Page page) {
        this.rulebook = rulebook;
        this.cast = cast;
        this.story = story;
        this.page = page;
    }

    void write() {
        signals();
        script();
        writeUps();
    }

    private void signals() {
        page.part("The evidence");
        page.remark(
                "What interviewers may note. A behaviour brings along how "
                        + rulebook.ref().id()
                        + " reads it; those it knows stand at the end of this file. For evidence of"
                        + " your own, give a competency, a polarity (for, against or neutral), a"
                        + " strength (1 to 3) and a summary.");
        page.fields("signals:");
        int width =
                story.answers()
                        .map(each -> declared(each).length())
                        .max(Integer::compare)
                        .orElse(0);
        story.answers()
                .forEach(
                        each ->
                                page.fields(
                                        "  %s: %s  # %s"
                                                .formatted(
                                                        each.signal(),
                                                        padded(declared(each), width),
                                                        meant(each))));
    }

    private static String declared(Answer answer) {
        var behaviour = answer.behaviour();
        return behaviour == null
                ? "{ competency: %s, polarity: %s, strength: 2, summary: %s }"
                        .formatted(
                                answer.competency().id(),
                                polarity(answer),
                                Page.value(answer.summary()))
                : "{ behaviour: " + behaviour.id() + " }";
    }

    private static String meant(Answer answer) {
        return answer.behaviour() == null
                ? "evidence of your own"
                : polarity(answer) + ": " + answer.summary();
    }

    private static String polarity(Answer answer) {
        return answer.polarity().name().toLowerCase(Locale.ROOT);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private void script() {
        page.part("The interviews");
        page.remark(
                "A round left out is improvised: the ability above decides what is seen there. 'at' is"
                        + " minutes and seconds; 'only' keeps a line to the variants it names.");
        page.fields("script:");
        for (Scene scene : story.scenes()) {
            var round = scene.round();
            page.fields("  - round: " + round.id() + "  # " + about(round)).fields("    beats:");
            beat(round, 1, cast.interviewer(round.id()).id(), scene.asks(), "");
            var weak = scene.weak();
            if (weak == null) {
                answer(round, scene.strong(), "");
            } else {
                answer(round, weak, ", only: [" + Draft.WEAK + "]");
                answer(round, scene.strong(), ", only: [" + Draft.STRONG + "]");
            }
        }
    }

    private void answer(Round round, Answer answer, String only) {
        beat(round, 3, "candidate", answer.says(), ", leaves: [" + answer.signal() + "]" + only);
    }

    private void beat(Round round, int minute, String who, String says, String more) {
        var at = round.minutes() < ROOM_FOR_TIMES ? "" : "at: \"" + minute + ":00\", ";
        page.fields(
                "      - { %swho: %s, says: %s%s }".formatted(at, who, Page.quoted(says), more));
    }

    private static String about(Round round) {
        var survives = round.survives();
        return round.minutes()
                + " minutes"
                + (round.gate() == null ? "" : "; a gate: whoever fails it is not hired")
                + (round.filter() == null ? "" : "; the primary filter: it must not fail")
                + (survives == null ? "" : "; if weak, " + survives.filter() + " must be superb");
    }

    private void writeUps() {
        page.gap()
                .remark("What interviewers write on their scorecards; all of it can be left out.");
        page.fields("write-ups:");
        for (Scene scene : story.scenes()) {
            var weak = scene.weak();
            if (weak != null) {
                writeUp(scene, weak, Draft.WEAK);
                writeUp(scene, scene.strong(), Draft.STRONG);
            }
        }
    }

    private void writeUp(Scene scene, Answer answer, String variant) {
        page.fields(
                "  - { who: %s, round: %s, note: %s, only: [%s] }"
                        .formatted(
                                cast.interviewer(scene.round().id()).id(),
                                scene.round().id(),
                                Page.quoted(answer.note()),
                                variant));
    }
}
