package dev.hireloop.simulator.cli.starter;

import dev.hireloop.core.rulebook.Fit;
import dev.hireloop.core.rulebook.Fit.Preparation;
import dev.hireloop.core.rulebook.Ladder.Rung;
import dev.hireloop.core.rulebook.Ladder.Scope;
import dev.hireloop.core.rulebook.Leveling.Visibility;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.simulator.cli.starter.Story.Answer;
import dev.hireloop.simulator.cli.starter.Story.Scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of a scenario that says who the candidate is. */
final class Applicant {

    private static final String MOTIVATION = "motivation";

    private final Rulebook rulebook;
    private final Story story;
    private final Phrases phrases;
    private final Page page;

    Applicant(Rulebook rulebook, Story story, Page page) {
        this.rulebook = rulebook;
        this.story = story;
        this.phrases = new Phrases(rulebook);
        this.page = page;
    }

    void write(double ability) {
        var rung = target();
        page.part("The candidate");
        page.fields("candidate:")
                .fields("  name: Mira Castellan")
                .fields("  title: " + Page.value(rung.title()))
                .fields("  employer: Tidewater Rail")
                .fields("  target: %-9s# the level they want: %s".formatted(rung.level(), levels()))
                .fields(
                        "  ability: %-8s# how good they really are, -3 to 3; 0 is average"
                                .formatted(ability));
        past(rung);
        page.fields(
                "  #claims: %-8s# the level their title stands for elsewhere"
                        .formatted(rung.level()));
        motive();
        fit();
    }

    private void past(Rung rung) {
        var scopes = rulebook.ladder().scopes();
        var known =
                scopes.stream()
                        .map(scope -> scope.id() + " (" + scope.supports() + ")")
                        .collect(Collectors.joining(", "));
        page.remark(
                2,
                "What they have done, which decides the level after a hire. "
                        + (scopes.isEmpty()
                                ? "Each piece names the level it supports."
                                : "Each piece names its scope, one of " + known + ", or a 'level'.")
                        + (documented()
                                ? " It counts only if 'documents' says what was prevented or made"
                                        + " possible."
                                : ""));
        page.fields("  past:");
        var scope = supporting(rung);
        int pieces = rulebook.ladder().leveling().repeated().contains(rung.level()) ? 2 : 1;
        for (int piece = 0; piece < pieces; piece++) {
            page.fields(
                    "    - { %s, summary: %s%s }"
                            .formatted(
                                    scope.map(each -> "scope: " + each.id())
                                            .orElse("level: " + rung.level()),
                                    Page.value(summary(scope, rung)),
                                    documents(scope)));
        }
    }

    private String summary(Optional<Scope> scope, Rung rung) {
        return scope.map(
                        each ->
                                phrases.find("scope." + each.id())
                                        .orElse("Write here what they did: " + each.summary()))
                .orElse("Write here what they did: " + rung.scope());
    }

    private String documents(Optional<Scope> scope) {
        if (!documented()) {
            return "";
        }
        var words =
                scope.flatMap(each -> phrases.find("documents." + each.id()))
                        .orElse("Write here what shows it");
        return ", documents: " + Page.value(words);
    }

    private boolean documented() {
        return rulebook.ladder().leveling().visibility() == Visibility.DOCUMENTED;
    }

    /** The highest level below the top that work supports at once; else the one that there is. */
    private Rung target() {
        var rungs = rulebook.ladder().rungs();
        var below = new ArrayList<>(rungs.size() == 1 ? rungs : rungs.subList(0, rungs.size() - 1));
        return below.reversed().stream()
                .filter(rung -> supporting(rung).isPresent())
                .filter(rung -> !rulebook.ladder().leveling().repeated().contains(rung.level()))
                .findFirst()
                .orElse(below.getLast());
    }

    private Optional<Scope> supporting(Rung rung) {
        var supporting =
                rulebook.ladder().scopes().stream()
                        .filter(scope -> scope.supports().equals(rung.level()))
                        .toList();
        return supporting.stream()
                .filter(scope -> phrases.find("scope." + scope.id()).isPresent())
                .findFirst()
                .or(() -> supporting.stream().findFirst());
    }

    private String levels() {
        return rulebook.ladder().rungs().stream()
                .map(rung -> rung.level().toString())
                .collect(Collectors.joining(", "));
    }

    private void motive() {
        Optional<String> shown =
                story.scenes().stream()
                        .map(Scene::weak)
                        .filter(Objects::nonNull)
                        .map(Answer::behaviour)
                        .filter(Objects::nonNull)
                        .filter(each -> each.competency().value().equals(MOTIVATION))
                        .map(each -> each.id().value())
                        .findFirst();
        shown.or(
                        () ->
                                rulebook.behaviours().stream()
                                        .filter(e -> e.competency().value().equals(MOTIVATION))
                                        .map(each -> each.id().value())
                                        .findFirst())
                .ifPresent(
                        motive ->
                                page.fields(
                                        "  #motive: "
                                                + motive
                                                + "  # why they applied; a line must show it"));
    }

    private void fit() {
        List<Preparation> preparations =
                rulebook.fit().stream()
                        .map(Fit::preparation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (!preparations.isEmpty()) {
            var other = rulebook.track().equals("PM") ? "TPM" : "PM";
            page.fields(
                    "  #prepared-for: "
                            + (preparations.contains(Preparation.ANOTHER_TRACK)
                                    ? other + "  # the track they rehearsed for"
                                    : Fit.GENERIC + "  # they rehearsed for no track at all"));
        }
        rulebook.fit().stream()
                .map(Fit::leaning)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(
                        leaning ->
                                page.fields(
                                        "  #leaning: "
                                                + leaning.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')
                                                + "  # how they think"));
    }
}
