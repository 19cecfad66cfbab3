package dev.hireloop.simulator.scenario;

import dev.hireloop.core.interview.Candidate;
import dev.hireloop.core.interview.Panelist;
import dev.hireloop.core.rulebook.DebriefRules;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookId;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.core.shared.Slug;
import dev.hireloop.simulator.scenario.Scenario.CalibrationScript;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenario.Scope;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;

import java.util.List;
import java.util.Locale;

/** Reads a scenario file, version 1 of the language. */
final class ScenarioReader {

    private static final int LANGUAGE = 1;
    private static final int LONGEST_NAME = 60;

    private final Problems problems;

    private ScenarioReader(String file) {
        this.problems = new Problems(file);
    }

    /**
     * The scenario that the text describes.
     *
     * @throws InvalidInput with every fault of the file
     */
    static Scenario read(String file, String text) {
        var reader = new ScenarioReader(file);
        var source = text.replace("\r\n", "\n");
        var scenario = reader.scenario(source, YamlFile.open(source, reader.problems));
        reader.problems.raise();
        return scenario;
    }

    private Scenario scenario(String source, Fields top) {
        top.need("hireloop").integer(LANGUAGE, LANGUAGE);
        var rulebook = rulebook(top.need("rulebook"));
        var candidate = top.need("candidate").fields();
        var who =
                new Candidate(
                        candidate.text("name"),
                        candidate.text("title"),
                        candidate.text("employer"),
                        onLadder(candidate.need("target"), rulebook));
        double ability = candidate.maybe("ability").map(value -> value.number(-3, 3)).orElse(0.0);
        candidate.nothingElse();
        var panel =
                top.need("panel").fields().all().stream()
                        .map(value -> person(value, rulebook))
                        .toList();
        var cast = new Cast(rulebook, panel);
        cast.check(top.need("panel"));
        var script = new ScriptReader(cast, top).read();
        var title = top.text("title");
        var scenario =
                new Scenario(
                        top.maybe("name").map(ScenarioReader::name).orElse(slug(title)),
                        title,
                        top.text("teaches"),
                        rulebook,
                        who,
                        ability,
                        panel,
                        script.rounds(),
                        script.writeUps(),
                        script.debrief(),
                        top.maybe("calibration")
                                .map(value -> calibration(value.fields(), cast))
                                .orElse(null),
                        source);
        top.nothingElse();
        return scenario;
    }

    private static String name(Value value) {
        return value.as(
                Slug::isValid, text -> text, "unknown", "name: use words joined by hyphens");
    }

    /** A name out of a title, for a file that gives none. */
    private static String slug(String title) {
        var words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var cut = words.substring(0, Math.min(words.length(), LONGEST_NAME));
        var name = cut.replaceAll("^-|-$", "");
        return name.isEmpty() ? "scenario" : name;
    }

    private static Rulebook rulebook(Value value) {
        String id = value.text();
        var found = Shipped.rulebook(id);
        if (found.isEmpty()) {
            value.fault(
                    "There is no rulebook '"
                            + id
                            + "'."
                            + Suggestion.didYouMean(id, Shipped.rulebookNames()));
        }
        return found.orElseGet(ScenarioReader::noRulebook);
    }

    /** Lets reading go on after an unknown rulebook; nothing is checked against it. */
    private static Rulebook noRulebook() {
        return new Rulebook(
                new RulebookRef(new RulebookId("unknown"), 1),
                "?",
                "?",
                List.of(),
                List.of(),
                new DebriefRules(DecisionScheme.MAJORITY, 1, List.of()),
                new Ladder(List.of()),
                List.of());
    }

    private Person person(Value value, Rulebook rulebook) {
        var fields = value.fields();
        var panelist =
                new Panelist(
                        Ids.named(value, PersonId::new),
                        fields.text("name"),
                        fields.text("title"),
                        fields.maybe("role")
                                .map(role -> role.constant(Role.class))
                                .orElse(Role.INTERVIEWER),
                        fields.list("rounds", round -> knownRound(round, rulebook)));
        var tendencies =
                fields.maybe("tendencies")
                        .map(each -> tendencies(each.fields()))
                        .orElse(Tendencies.AVERAGE);
        fields.nothingElse();
        if (panelist.id().equals(PersonId.CANDIDATE)) {
            value.faultAtName("'candidate' is the candidate's own name.");
        }
        return new Person(panelist, tendencies);
    }

    private static Tendencies tendencies(Fields fields) {
        var average = Tendencies.AVERAGE;
        var tendencies =
                new Tendencies(
                        fields.maybe("leniency")
                                .map(each -> each.number(-1.5, 1.5))
                                .orElse(average.leniency()),
                        fields.maybe("openness")
                                .map(each -> each.number(0, 1))
                                .orElse(average.openness()),
                        fields.maybe("influence")
                                .map(each -> each.number(0, 4))
                                .orElse(average.influence()));
        fields.nothingElse();
        return tendencies;
    }

    private static CalibrationScript calibration(Fields fields, Cast cast) {
        var shows =
                fields.list(
                        "shows",
                        value -> {
                            var scope = value.fields();
                            var read =
                                    new Scope(
                                            cast.panelist(scope.need("by")),
                                            onLadder(scope.need("level"), cast.rulebook()),
                                            scope.text("summary"));
                            scope.nothingElse();
                            return read;
                        });
        var proposes = fields.need("proposes").fields();
        var script =
                new CalibrationScript(
                        shows,
                        cast.panelist(proposes.need("by")),
                        onLadder(proposes.need("level"), cast.rulebook()));
        proposes.nothingElse();
        fields.nothingElse();
        var highest = shows.stream().map(Scope::level).max(Level::compareTo);
        if (highest.isPresent() && script.proposes().compareTo(highest.get()) > 0) {
            fields.need("proposes")
                    .fault(
                            script.proposes()
                                    + " is proposed, but the evidence reaches "
                                    + highest.get()
                                    + " only.");
        }
        return script;
    }

    static RoundId knownRound(Value value, Rulebook rulebook) {
        var id = Ids.slug(value, RoundId::new);
        if (!rulebook.rounds().isEmpty() && rulebook.round(id).isEmpty()) {
            value.fault(
                    rulebook.ref()
                            + " has no round '"
                            + id
                            + "'."
                            + Suggestion.didYouMean(
                                    id.value(),
                                    rulebook.rounds().stream()
                                            .map(round -> round.id().value())
                                            .toList()));
        }
        return id;
    }

    private static Level onLadder(Value value, Rulebook rulebook) {
        var level = Ids.level(value);
        if (!rulebook.ladder().rungs().isEmpty() && rulebook.ladder().rung(level).isEmpty()) {
            value.fault(rulebook.ref() + "'s ladder has no " + level + ".");
        }
        return level;
    }
}
