package dev.hireloop.simulator.cli.starter;

import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.simulator.cli.starter.Cast.Person;
import dev.hireloop.simulator.cli.starter.Story.Scene;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A scenario for one rulebook, as its author will first see it.
 *
 * <p>Remarks begin with a hash and a blank. A hash right before a field switches it off, so that
 * taking it away leaves a file that still plays.
 */
final class Draft {

    static final String WEAK = "weak";
    static final String STRONG = "strong";

    private final String name;
    private final Rulebook rulebook;
    private final String rulebookValue;
    private final Cast cast;
    private final Story story;
    private final Page page = new Page();

    /**
     * @param rulebookValue what names it in the file
     */
    Draft(String name, Rulebook rulebook, String rulebookValue) {
        this.name = name;
        this.rulebook = rulebook;
        this.rulebookValue = rulebookValue;
        this.cast = new Cast(rulebook);
        this.story = new Story(rulebook);
    }

    /**
     * What is known of a variant once it has been played.
     *
     * @param ability of its candidate
     * @param expect fields that hold, such as {@code decision: hire}
     */
    record Found(double ability, List<String> expect) {}

    /**
     * The file; to be asked for once.
     *
     * @param schema its first line; empty for none
     */
    String text(String schema, Found weak, Found strong) {
        head(schema);
        new Applicant(rulebook, story, page).write(weak.ability());
        panel();
        new Interviews(rulebook, cast, story, page).write();
        debrief();
        variants(weak, strong);
        new Background(rulebook, page).write();
        return page.toString();
    }

    private void head(String schema) {
        if (!schema.isEmpty()) {
            page.fields(schema);
        }
        page.remark(
                        "A candidate before a committee of "
                                + rulebook.company()
                                + ", "
                                + rulebook.track()
                                + ". Everyone here is made up; change whatever you like.")
                .fields("#")
                .remark(
                        "Each line is a name, a colon and a value; what is indented belongs to the"
                                + " line above it. Indent with blanks, never with tabs. Text with a"
                                + " colon, a comma or a quote in it goes in \"double quotes\".")
                .remark(
                        "Lines that begin with a hash and one blank, like this one, are remarks. Any"
                                + " other hash at the start of a line switches the line off: take"
                                + " the hash away to use it.")
                .fields("#")
                .remark("After each change:  hireloop check " + name + ".yaml")
                .gap()
                .fields("hireloop: 1       # the version of this language")
                .fields("name: " + Page.value(name))
                .fields("title: " + Page.value(title()))
                .fields(
                        "teaches: Two answers to one question, and what the committee makes of each.")
                .fields("rulebook: " + Page.value(rulebookValue))
                .fields(
                        "base: weak        # the story told here; 'variants' below turns it into others");
    }

    private String title() {
        var words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void panel() {
        page.part("The panel");
        var committee = rulebook.committee();
        page.remark(
                "Each person goes by a short name of your choice. One is the chair, every round needs"
                        + " an interviewer, and "
                        + rulebook.debrief().quorum()
                        + " or more have to vote."
                        + (committee == null
                                ? ""
                                : " The chair and, with the chair, at least "
                                        + committee.least()
                                        + " are from "
                                        + committee.function()
                                        + "; 'function' marks someone who is not."));
        page.fields("panel:");
        for (Person person : cast.people()) {
            page.fields("  " + person.id() + ":")
                    .fields("    name: " + Page.value(person.name()))
                    .fields("    title: " + Page.value(person.title()));
            var function = person.function();
            if (function != null) {
                page.fields("    function: " + function);
            }
            if (person.chair()) {
                page.fields("    role: chair");
            } else if (cast.isBarRaiser(person)) {
                page.fields("    role: bar-raiser");
            }
            page.fields(
                    "    rounds: ["
                            + person.rounds().stream()
                                    .map(id -> id.value())
                                    .collect(Collectors.joining(", "))
                            + "]");
            if (person.equals(cast.people().getFirst())) {
                page.remark(
                                4,
                                "Optional. Leniency: -1.5 to 1.5, added to each rating. Openness: 0"
                                        + " to 1, how far an argument moves them. Influence: 0 to"
                                        + " 4, how far theirs move others.")
                        .fields("    tendencies: { leniency: 0.1, openness: 0.2, influence: 1 }");
            }
        }
        if (cast.isFull()) {
            return;
        }
        page.remark(2, "Someone who watches and has no vote:")
                .fields(
                        "  #tanaka: { name: Yuki Tanaka, title: Engineer, role: shadow, rounds: ["
                                + rulebook.rounds().getFirst().id()
                                + "] }");
    }

    private void debrief() {
        page.part("The debrief");
        page.remark(
                "Left out, the committee speaks from the evidence by itself. To write what is said,"
                        + " and after a hire what is said of the level:");
        var opening =
                story.scenes().stream()
                        .filter(scene -> scene.weak() == null)
                        .findFirst()
                        .map(Scene::strong);
        page.fields("#debrief:")
                .fields("#  discussion:")
                .fields(
                        "#    - { who: %s, says: \"What did each of you see?\"%s }"
                                .formatted(
                                        cast.chair().id(),
                                        opening.map(it -> ", cites: [" + it.signal() + "]")
                                                .orElse("")))
                .fields("#calibration:")
                .fields("#  discussion:")
                .fields(
                        "#    - { who: %s, says: \"Which part of it was theirs?\" }"
                                .formatted(cast.chair().id()))
                .gap()
                .remark(
                        "People rate and listen as research found, each effect at its default."
                                + " To change that, and how the process is run:")
                .fields("#tendencies: { halo: 0.4, conformity: off }   # or: off, for none")
                .fields("#facilitation: { calibration-training: yes, blind-revote: yes }");
    }

    private void variants(Found weak, Found strong) {
        page.part("What you expect");
        page.remark(
                "'hireloop test " + name + ".yaml' plays the file and says whether it came so.");
        page.fields("expect:");
        weak.expect().forEach(field -> page.fields("  " + field));
        page.fields("  #dissent: false        # whether someone ends on the other side")
                .fields("  #hire: { at-most: 50%, runs: 200 }   # of the seeds 1 to 200")
                .gap()
                .remark("A variant is this file with some lines changed.")
                .fields("variants:")
                .fields("  " + STRONG + ":")
                .fields("    candidate: { ability: " + strong.ability() + " }")
                .fields("    expect:");
        strong.expect().forEach(field -> page.fields("      " + field));
    }
}
