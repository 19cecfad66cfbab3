package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Committee;
import dev.hireloop.core.rulebook.Compensation;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.Complaint;
import dev.hireloop.core.rulebook.DebriefRules;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.rulebook.Fit;
import dev.hireloop.core.rulebook.Fit.Preparation;
import dev.hireloop.core.rulebook.Gate;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.rulebook.TimeShare;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Leaning;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookId;
import dev.hireloop.core.shared.RulebookRef;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a rulebook file.
 *
 * <p>Over 250 lines, for it has a reader for each part of a rulebook but the ladder.
 */
final class RulebookReader {

    private static final int LANGUAGE = 1;
    private static final int MOST_ROUNDS = 20;

    private final Problems problems;
    private List<String> competencies = List.of();
    private List<String> rounds = List.of();

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
        if (known.isEmpty()) {
            top.need("competencies").fault("A rulebook judges at least one competency.");
        }
        rounds = roundNames(top.need("rounds"));
        var rounds = top.need("rounds").items(this::round);
        if (rounds.isEmpty() || rounds.size() > MOST_ROUNDS) {
            top.need("rounds").fault("A loop has 1 to " + MOST_ROUNDS + " rounds.");
        }
        var seen = new HashSet<RoundId>();
        filters(top.need("rounds"), rounds);
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
                        LadderReader.read(top),
                        top
                                .maybe("behaviours")
                                .map(value -> value.fields().all())
                                .orElse(List.of())
                                .stream()
                                .map(this::behaviour)
                                .toList(),
                        top.maybe("committee").map(value -> committee(value.fields())).orElse(null),
                        top.list("fit", value -> fit(value.fields())),
                        top.list("transfers-from", Value::text),
                        timeUse(top),
                        top.maybe("feedback")
                                .map(value -> value.constant(Complaint.class))
                                .orElse(null));
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
        var bars =
                Stream.of("gate", "primary-filter", "survives")
                        .flatMap(name -> fields.maybe(name).stream())
                        .toList();
        if (bars.size() > 1) {
            bars.getLast()
                    .faultAtName(
                            "A round is a gate, a primary filter or one that can be survived, not"
                                    + " two of them.");
            return new Round(
                    Ids.slug(fields.need("id"), RoundId::new), "unknown", 1, List.of(), null);
        }
        var round =
                new Round(
                        Ids.slug(fields.need("id"), RoundId::new),
                        fields.text("name"),
                        fields.need("minutes").integer(1, 480),
                        fields.list("assesses", this::knownCompetency),
                        fields.maybe("gate").map(gate -> gate.constant(Gate.class)).orElse(null),
                        fields.maybe("primary-filter")
                                .map(filter -> filter.constant(Gate.class))
                                .orElse(null),
                        fields.maybe("survives")
                                .map(survives -> compensation(survives.fields()))
                                .orElse(null),
                        fields.list("counterparts", name -> Ids.slug(name, RoundId::new)));
        fields.nothingElse();
        return round;
    }

    private static DebriefRules debrief(Fields fields) {
        var rules =
                new DebriefRules(
                        fields.need("scheme").constant(DecisionScheme.class),
                        fields.need("quorum").integer(1, 20),
                        fields.list("veto", RulebookReader::vetoRole));
        fields.nothingElse();
        return rules;
    }

    private static Role vetoRole(Value value) {
        var role = value.constant(Role.class);
        if (!role.votes()) {
            value.fault("A shadow never votes, and never vetoes.");
            return Role.INTERVIEWER;
        }
        return role;
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
                        fields.maybe("fails-leveling").map(Value::bool).orElse(false),
                        fields.text("summary"),
                        fields.text("source"));
        fields.nothingElse();
        return behaviour;
    }

    private CompetencyId knownCompetency(Value value) {
        return Lookup.known(value, CompetencyId::new, "There is no competency", competencies);
    }

    /** The names of the rounds, which a round may use before they are read. */
    private static List<String> roundNames(Value value) {
        return value.items(each -> each.fields().maybe("id").map(Value::text).orElse(""));
    }

    private Compensation compensation(Fields fields) {
        var compensation =
                new Compensation(
                        Lookup.known(
                                fields.need("filter"), RoundId::new, "There is no round", rounds),
                        fields.need("exceptional").constant(Rating.class),
                        fields.need("at-least").constant(Rating.class));
        fields.nothingElse();
        return compensation;
    }

    /** What makes up for a weak round is a primary filter. */
    private static void filters(Value where, List<Round> rounds) {
        var filters = rounds.stream().filter(each -> each.filter() != null).map(Round::id).toList();
        for (Round round : rounds) {
            var survives = round.survives();
            if (survives != null && !filters.contains(survives.filter())) {
                where.fault(
                        "'"
                                + survives.filter()
                                + "', which should make up for '"
                                + round.id()
                                + "', is no primary filter.");
            }
        }
    }

    private static Committee committee(Fields fields) {
        var committee = new Committee(fields.text("function"), fields.need("least").integer(1, 20));
        fields.nothingElse();
        return committee;
    }

    private static Fit fit(Fields fields) {
        var prepared = fields.maybe("prepared-for");
        var leaning = fields.maybe("leaning");
        if (prepared.isPresent() == leaning.isPresent()) {
            fields.fault("A fit is about 'prepared-for' or 'leaning', one of the two.");
        }
        var fit =
                new Fit(
                        prepared.map(value -> value.constant(Preparation.class)).orElse(null),
                        leaning.map(value -> value.constant(Leaning.class)).orElse(null),
                        fields.need("points").number(-3, 3),
                        fields.text("source"));
        fields.nothingElse();
        return fit;
    }

    private static List<TimeShare> timeUse(Fields top) {
        var value = top.maybe("time-use");
        if (value.isEmpty()) {
            return List.of();
        }
        var shares =
                value.get().fields().all().stream()
                        .map(each -> new TimeShare(each.name(), each.integer(1, 100)))
                        .toList();
        int sum = shares.stream().mapToInt(TimeShare::percent).sum();
        if (sum != 100) {
            value.get().fault("The parts of a week make 100 percent, not " + sum + ".");
        }
        return shares;
    }
}
