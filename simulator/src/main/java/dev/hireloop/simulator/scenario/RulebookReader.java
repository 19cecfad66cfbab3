package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.DebriefRules;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.rulebook.Gate;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Ladder.Rung;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookId;
import dev.hireloop.core.shared.RulebookRef;

import java.util.HashSet;
import java.util.List;

/** Reads a rulebook file. */
final class RulebookReader {

    private static final int LANGUAGE = 1;
    private static final int MOST_ROUNDS = 20;

    private final Problems problems;
    private List<String> competencies = List.of();

    private RulebookReader(String file) {
        this.problems = new Problems(file);
    }

    /**
     * The rulebook that the text describes.
     *
     * @throws InvalidInput with every fault of the file
     */
    static Rulebook read(String file, String text) {
        var reader = new RulebookReader(file);
        var fields = YamlFile.open(text, reader.problems);
        var rulebook = reader.rulebook(fields);
        reader.problems.raise();
        return rulebook;
    }

    private Rulebook rulebook(Fields top) {
        top.need("hireloop-rulebook").integer(LANGUAGE, LANGUAGE);
        var ref =
                new RulebookRef(
                        Ids.slug(top.need("id"), RulebookId::new),
                        top.need("version").integer(1, 1_000_000));
        var known = top.need("competencies").fields().all().stream().map(this::competency).toList();
        competencies = known.stream().map(each -> each.id().value()).toList();
        var rounds = top.need("rounds").items(this::round);
        if (rounds.isEmpty() || rounds.size() > MOST_ROUNDS) {
            top.need("rounds").fault("A loop has 1 to " + MOST_ROUNDS + " rounds.");
        }
        var seen = new HashSet<RoundId>();
        rounds.stream()
                .filter(round -> !seen.add(round.id()))
                .forEach(twin -> top.need("rounds").fault("Two rounds are '" + twin.id() + "'."));
        var rulebook =
                new Rulebook(
                        ref,
                        top.text("company"),
                        top.text("track"),
                        known,
                        rounds,
                        debrief(top.need("debrief").fields()),
                        ladder(top.need("ladder")),
                        top
                                .maybe("behaviours")
                                .map(value -> value.fields().all())
                                .orElse(List.of())
                                .stream()
                                .map(this::behaviour)
                                .toList());
        top.nothingElse();
        return rulebook;
    }

    private Competency competency(Value value) {
        var fields = value.fields();
        var competency =
                new Competency(
                        Ids.named(value, CompetencyId::new),
                        fields.text("name"),
                        fields.need("weight").number(0, 3));
        fields.nothingElse();
        return competency;
    }

    private Round round(Value value) {
        var fields = value.fields();
        var round =
                new Round(
                        Ids.slug(fields.need("id"), RoundId::new),
                        fields.text("name"),
                        fields.need("minutes").integer(1, 480),
                        fields.list("assesses", this::knownCompetency),
                        fields.maybe("gate").map(gate -> gate.constant(Gate.class)).orElse(null));
        fields.nothingElse();
        return round;
    }

    private static DebriefRules debrief(Fields fields) {
        var rules =
                new DebriefRules(
                        fields.need("scheme").constant(DecisionScheme.class),
                        fields.need("quorum").integer(1, 20),
                        fields.list("veto", role -> role.constant(Role.class)));
        fields.nothingElse();
        return rules;
    }

    private static Ladder ladder(Value value) {
        var rungs = value.items(RulebookReader::rung);
        try {
            return new Ladder(rungs);
        } catch (IllegalArgumentException e) {
            value.fault(e.getMessage() + ".");
            return new Ladder(List.of());
        }
    }

    private static Rung rung(Value value) {
        var fields = value.fields();
        var rung =
                new Rung(
                        Ids.level(fields.need("level")),
                        fields.text("title"),
                        fields.text("scope"));
        fields.nothingElse();
        return rung;
    }

    private Behaviour behaviour(Value value) {
        var fields = value.fields();
        var behaviour =
                new Behaviour(
                        Ids.named(value, BehaviourId::new),
                        knownCompetency(fields.need("competency")),
                        fields.need("polarity").constant(Polarity.class),
                        fields.need("strength").integer(1, 3),
                        fields.maybe("decisive").map(Value::bool).orElse(false),
                        fields.text("summary"),
                        fields.text("source"));
        fields.nothingElse();
        return behaviour;
    }

    private CompetencyId knownCompetency(Value value) {
        var id = Ids.slug(value, CompetencyId::new);
        if (!competencies.contains(id.value())) {
            value.fault(
                    "There is no competency '"
                            + id
                            + "'."
                            + Suggestion.didYouMean(id.value(), competencies));
        }
        return id;
    }
}
