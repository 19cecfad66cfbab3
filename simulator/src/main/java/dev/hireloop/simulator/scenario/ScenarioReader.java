package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Slug;
import dev.hireloop.simulator.scenario.Diagnostic.Severity;
import dev.hireloop.simulator.scenario.Scenario.CalibrationScript;
import dev.hireloop.simulator.scenario.Scenario.DebriefScript;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;
import dev.hireloop.simulator.scenario.Scenarios.Checked;
import dev.hireloop.simulator.scenario.Variants.Variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a scenario file, version 1 of the language. */
final class ScenarioReader {

    private static final int LANGUAGE = 1;
    private static final int LONGEST_NAME = 60;

    /** Those at the top that may be left out. */
    static final List<String> FIELDS =
            List.of(
                    "name",
                    "entry",
                    "signals",
                    "script",
                    "write-ups",
                    "debrief",
                    "calibration",
                    "tendencies",
                    "facilitation",
                    "what-if",
                    "expect",
                    Variants.BASE,
                    Variants.VARIANTS);

    private static final List<String> UNKNOWN_TO_PROMOTIONS =
            List.of(
                    "signals",
                    "script",
                    "write-ups",
                    "debrief",
                    "tendencies",
                    "facilitation",
                    "what-if");

    /** With so many faults the next variant can wait. */
    private static final int ENOUGH = 100;

    private final Problems problems;
    private final Rulebooks rulebooks;
    private final Map<String, Optional<Rulebook>> found = new HashMap<>();
    private final UnusedSignals unused = new UnusedSignals();

    private ScenarioReader(Problems problems, Rulebooks rulebooks) {
        this.problems = problems;
        this.rulebooks = rulebooks;
    }

    /**
     * The scenarios that the text describes.
     *
     * @throws InvalidInput with every fault of the file
     */
    static Checked read(String file, String text, Rulebooks given) {
        var rulebooks = Rulebooks.remembering(given);
        var reader = new ScenarioReader(new Problems(file), rulebooks);
        var source = text.replace("\r\n", "\n");
        var root = YamlFile.root(source, reader.problems);
        var read = new ArrayList<Changeable>();
        for (Variant variant : Variants.of(root, reader.problems)) {
            if (reader.problems.count(Severity.ERROR) < ENOUGH) {
                var scenario = reader.scenario(variant, source);
                read.add(new Changeable(scenario, variant, rulebooks));
            }
        }
        reader.unused.report();
        reader.problems.raise();
        return new Checked(
                new ScenarioFile(read.stream().map(Changeable::unchanged).toList()),
                reader.problems.diagnostics(),
                read);
    }

    /** One variant alone; what is wrong with it goes to the problems. */
    static Scenario variant(
            Variant variant, String source, Rulebooks rulebooks, Problems problems) {
        return new ScenarioReader(problems, rulebooks).scenario(variant, source);
    }

    private Scenario scenario(Variant variant, String source) {
        var top = new Fields(variant.fields(), problems);
        top.need("hireloop").integer(LANGUAGE, LANGUAGE);
        var entry =
                top.maybe("entry")
                        .map(value -> value.constant(Entry.class))
                        .orElse(Entry.INTERVIEW);
        var debriefFields = top.maybe("debrief").map(Value::fields);
        var rules = rulebook(top);
        var rulebook =
                debriefFields.map(fields -> DebriefReader.deciding(rules, fields)).orElse(rules);
        var candidate = new CandidateReader(rulebook).read(top.need("candidate").fields(), entry);
        var cast = new PanelReader(rulebook, entry, tendencies(top)).read(top.need("panel"));
        if (entry == Entry.PROMOTION) {
            for (String name : UNKNOWN_TO_PROMOTIONS) {
                top.maybe(name)
                        .ifPresent(
                                value ->
                                        value.faultAtName(
                                                "A promotion goes straight to calibration; it has"
                                                        + " no '"
                                                        + name
                                                        + "'."));
            }
        }
        var script = new ScriptReader(cast, top).read();
        top.maybe("signals").ifPresent(value -> unused.saw(value, script.left()));
        var debrief =
                debriefFields
                        .map(fields -> new DebriefReader(cast, script.left()).read(fields))
                        .orElse(DebriefScript.NONE);
        var calibration =
                top.maybe("calibration")
                        .map(Value::fields)
                        .map(
                                fields ->
                                        new CalibrationReader(cast, candidate.candidate())
                                                .read(fields, entry))
                        .orElse(CalibrationScript.NONE);
        var expect =
                top.maybe("expect")
                        .map(Value::fields)
                        .map(new ExpectationsReader(cast)::read)
                        .orElse(Expectations.NONE);
        var title = top.text("title");
        var scenario =
                new Scenario(
                        top.maybe("name").map(ScenarioReader::name).orElse(slug(title)),
                        variant.name(),
                        title,
                        top.text("teaches"),
                        entry,
                        rulebook,
                        candidate.candidate(),
                        candidate.current(),
                        candidate.ability(),
                        candidate.earlierToday(),
                        cast.panel(),
                        script.rounds(),
                        script.writeUps(),
                        debrief,
                        calibration,
                        top.maybe("facilitation")
                                .map(Value::fields)
                                .map(new FacilitationReader(cast)::read)
                                .orElse(Facilitation.STANDARD),
                        debriefFields
                                .map(DebriefReader::opinions)
                                .orElse(OpinionEngine.FRIEDKIN_JOHNSEN),
                        top.maybe("what-if")
                                .map(Value::fields)
                                .map(new WhatIfReader(cast, script.left())::read)
                                .orElse(WhatIf.NOTHING),
                        expect,
                        source);
        top.maybe(Variants.BASE);
        top.maybe(Variants.VARIANTS);
        top.nothingElse();
        if (problems.none()) {
            Lint.check(scenario, top);
        }
        return scenario;
    }

    private static Tendencies tendencies(Fields top) {
        return top.maybe("tendencies")
                .map(value -> TendenciesReader.read(value, Tendencies.AVERAGE))
                .orElse(Tendencies.AVERAGE);
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

    /** The rulebook; after a slip of the pen the one that was meant, so that reading goes on. */
    private Rulebook rulebook(Fields top) {
        var value = top.need("rulebook");
        var name = value.text();
        var named = found.computeIfAbsent(name, _ -> rulebooks.find(value));
        return named.or(
                        () ->
                                Suggestion.nearest(name, Shipped.rulebookNames())
                                        .flatMap(Shipped::rulebook))
                .orElseThrow(
                        () -> {
                            withoutRules(top);
                            return problems.asException();
                        });
    }

    /** What can be told of a file whose rules are unknown. */
    private static void withoutRules(Fields top) {
        top.text("title");
        top.text("teaches");
        for (String name : List.of("candidate", "panel")) {
            top.need(name).fields();
        }
        for (String name : FIELDS) {
            top.maybe(name);
        }
        top.nothingElse();
    }
}
