package dev.hireloop.simulator.scenario;

import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Scenario.Beat;
import dev.hireloop.simulator.scenario.Scenario.DebriefScript;
import dev.hireloop.simulator.scenario.Scenario.Line;
import dev.hireloop.simulator.scenario.Scenario.Noted;
import dev.hireloop.simulator.scenario.Scenario.ScriptedRound;
import dev.hireloop.simulator.scenario.Scenario.WriteUp;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what is said in the rounds, on the scorecards and in the debrief. */
final class ScriptReader {

    private static final CompetencyId UNKNOWN = new CompetencyId("unknown");

    private final Cast cast;
    private final Fields top;
    private final Map<String, Value> declared = new LinkedHashMap<>();
    private final Set<RoundId> scripted = new HashSet<>();
    private final Set<SignalId> left = new LinkedHashSet<>();
    private final Set<String> noters = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    ScriptReader(Cast cast, Fields top) {
        this.cast = cast;
        this.top = top;
    }

    record Script(List<ScriptedRound> rounds, List<WriteUp> writeUps, DebriefScript debrief) {}

    Script read() {
        top.need("signals").fields().all().forEach(value -> declared.put(value.name(), value));
        var rounds = top.need("script").items(this::round);
        unscripted();
        var writeUps = top.list("write-ups", this::writeUp);
        var debrief = top.need("debrief").fields();
        var script =
                new DebriefScript(
                        debrief.list("discussion", this::line),
                        debrief.list("gate", this::line),
                        debrief.list("closing", this::line));
        debrief.nothingElse();
        return new Script(rounds, writeUps, script);
    }

    /** Every round needs a script in which each of its interviewers notes something. */
    private void unscripted() {
        for (var round : cast.rulebook().rounds()) {
            for (PersonId interviewer : cast.interviewers(round.id())) {
                if (!noters.contains(round.id() + "/" + interviewer)) {
                    top.need("script")
                            .fault(
                                    interviewer
                                            + " notes no signal in '"
                                            + round.id()
                                            + "' and so cannot write a scorecard.");
                }
            }
        }
        declared.forEach(
                (name, value) -> {
                    if (left.stream().noneMatch(id -> id.value().equals(name))) {
                        value.faultAtName("No line of the script leaves '" + name + "'.");
                    }
                });
    }

    private ScriptedRound round(Value value) {
        var fields = value.fields();
        var id = ScenarioReader.knownRound(fields.need("round"), cast.rulebook());
        if (!scripted.add(id)) {
            value.fault("'" + id + "' has a script already.");
        }
        var round = new ScriptedRound(id, fields.need("beats").items(beat -> beat(beat, id)));
        fields.nothingElse();
        return round;
    }

    private Beat beat(Value value, RoundId round) {
        var fields = value.fields();
        var beat =
                new Beat(
                        fields.maybe("at").map(Value::clock).orElse(-1),
                        cast.speakerIn(round, fields.need("who")),
                        fields.text("says"),
                        fields.list("leaves", signal -> noted(signal, round)));
        fields.nothingElse();
        return beat;
    }

    private Noted noted(Value value, RoundId round) {
        var id = Ids.signal(value);
        var declaration = declared.get(id.value());
        if (declaration == null) {
            value.fault(
                    "'signals' does not declare '"
                            + id
                            + "'."
                            + Suggestion.didYouMean(id.value(), declared.keySet()));
            return new Noted(standIn(id, round), List.of());
        }
        if (!left.add(id)) {
            value.fault("'" + id + "' is left twice.");
        }
        var fields = declaration.fields();
        var noted =
                new Noted(
                        signal(id, round, fields),
                        fields.maybe("noted-by")
                                .map(by -> noters(by, round))
                                .orElse(cast.interviewers(round)));
        fields.nothingElse();
        noted.by().forEach(person -> noters.add(round + "/" + person));
        return noted;
    }

    private List<PersonId> noters(Value by, RoundId round) {
        var people = by.items(who -> cast.interviewerIn(round, who));
        if (people.isEmpty()) {
            by.fault("'noted-by' names nobody; without it, every interviewer notes the signal.");
        }
        return people;
    }

    private Signal signal(SignalId id, RoundId round, Fields fields) {
        var behaviour = fields.maybe("behaviour").map(this::behaviour).orElse(null);
        return new Signal(
                id,
                round,
                behaviour != null ? behaviour.competency() : competency(fields.need("competency")),
                behaviour != null
                        ? behaviour.polarity()
                        : fields.need("polarity").constant(Polarity.class),
                fields.maybe("strength")
                        .map(strength -> strength.integer(1, 3))
                        .orElse(behaviour != null ? behaviour.strength() : 2),
                fields.maybe("decisive")
                        .map(Value::bool)
                        .orElse(behaviour != null && behaviour.decisive()),
                behaviour != null
                        ? fields.text("summary", behaviour.summary())
                        : fields.text("summary"));
    }

    /** The rulebook's behaviour, or a stand-in that lets reading go on. */
    private Behaviour behaviour(Value value) {
        var id = Ids.slug(value, BehaviourId::new);
        var rulebook = cast.rulebook();
        var found = rulebook.behaviour(id);
        if (found.isEmpty() && !rulebook.rounds().isEmpty()) {
            var known = rulebook.behaviours().stream().map(each -> each.id().value()).toList();
            value.fault(
                    rulebook.ref()
                            + " knows no behaviour '"
                            + id
                            + "'."
                            + Suggestion.didYouMean(id.value(), known));
        }
        return found.orElse(
                new Behaviour(id, UNKNOWN, Polarity.NEUTRAL, 1, false, "unknown", "unknown"));
    }

    private CompetencyId competency(Value value) {
        var id = Ids.slug(value, CompetencyId::new);
        var known = cast.rulebook().competencies().stream().map(each -> each.id().value()).toList();
        if (!known.isEmpty() && !known.contains(id.value())) {
            value.fault(
                    cast.rulebook().ref()
                            + " has no competency '"
                            + id
                            + "'."
                            + Suggestion.didYouMean(id.value(), known));
        }
        return id;
    }

    private WriteUp writeUp(Value value) {
        var fields = value.fields();
        var round = ScenarioReader.knownRound(fields.need("round"), cast.rulebook());
        var writeUp =
                new WriteUp(
                        cast.interviewerIn(round, fields.need("who")),
                        round,
                        fields.text("note", ""),
                        fields.maybe("rating")
                                .map(rating -> rating.constant(Rating.class))
                                .orElse(null));
        fields.nothingElse();
        if (!written.add(writeUp.round() + "/" + writeUp.interviewer())) {
            value.fault(
                    writeUp.interviewer() + " has written up '" + writeUp.round() + "' already.");
        }
        return writeUp;
    }

    private Line line(Value value) {
        var fields = value.fields();
        var line =
                new Line(
                        cast.panelist(fields.need("who")),
                        fields.text("says"),
                        fields.list("cites", this::cited));
        fields.nothingElse();
        return line;
    }

    private SignalId cited(Value value) {
        var id = Ids.signal(value);
        if (!left.contains(id)) {
            value.fault(
                    "No line of the script leaves '"
                            + id
                            + "'."
                            + Suggestion.didYouMean(
                                    id.value(), left.stream().map(SignalId::value).toList()));
        }
        return id;
    }

    private static Signal standIn(SignalId id, RoundId round) {
        return new Signal(id, round, UNKNOWN, Polarity.NEUTRAL, 1, false, "unknown");
    }
}
