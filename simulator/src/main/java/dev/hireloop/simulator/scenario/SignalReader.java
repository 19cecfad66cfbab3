package dev.hireloop.simulator.scenario;

import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Scenario.Noted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the signals that lines leave, from where they are declared. */
final class SignalReader {

    private static final CompetencyId UNKNOWN = new CompetencyId("unknown");

    private final Cast cast;
    private final Map<String, Value> declared = new LinkedHashMap<>();

    SignalReader(Cast cast) {
        this.cast = cast;
    }

    /** Keeps what the name stands for, after reading it once for its faults. */
    void declare(Value value) {
        declared.put(value.name(), value);
        if (!SignalId.isValid(value.name())) {
            value.faultAtName("'" + value.name() + "' is no signal, such as S-14.");
        } else if (Impressions.isReserved(value.name())) {
            value.faultAtName("Names that begin with 'I-' are the simulator's own.");
        }
        var fields = value.fields();
        signal(new SignalId("unknown"), new RoundId("unknown"), fields);
        fields.maybe("noted-by").ifPresent(by -> by.items(cast::panelist));
        fields.nothingElse();
    }

    /** The signal that a line of the round leaves, and who notes it. */
    Noted noted(Value value, RoundId round) {
        var id = Ids.signal(value);
        var declaration = declared.get(id.value());
        if (declaration == null) {
            Lookup.unknown(value, "'signals' does not declare", id.value(), declared.keySet());
            return new Noted(
                    new Signal(id, round, UNKNOWN, Polarity.NEUTRAL, 1, false, "unknown"),
                    List.of());
        }
        var fields = declaration.fields();
        return new Noted(
                signal(id, round, fields),
                fields.maybe("noted-by")
                        .map(by -> noters(by, round))
                        .orElse(cast.interviewers(round)));
    }

    private List<PersonId> noters(Value by, RoundId round) {
        var people = by.items(who -> cast.interviewerIn(round, who));
        Lookup.onlyOnce(Optional.of(by), people);
        if (people.isEmpty()) {
            by.fault("'noted-by' names nobody; without it, every interviewer notes the signal.");
        }
        return people;
    }

    private Signal signal(SignalId id, RoundId round, Fields fields) {
        var behaviour = fields.maybe("behaviour").map(this::behaviour).orElse(null);
        if (behaviour == null) {
            return new Signal(
                    id,
                    round,
                    competency(fields.need("competency")),
                    fields.need("polarity").constant(Polarity.class),
                    strength(fields, 2),
                    decisive(fields, false),
                    fields.text("summary"));
        }
        for (String read : List.of("competency", "polarity")) {
            fields.maybe(read)
                    .ifPresent(
                            value ->
                                    value.faultAtName(
                                            "The rulebook says the "
                                                    + read
                                                    + " of '"
                                                    + behaviour.id()
                                                    + "'; take this out."));
        }
        return new Signal(
                id,
                round,
                behaviour.competency(),
                behaviour.polarity(),
                strength(fields, behaviour.strength()),
                decisive(fields, behaviour.decisive()),
                fields.text("summary", behaviour.summary()),
                behaviour.id());
    }

    private static int strength(Fields fields, int otherwise) {
        return fields.maybe("strength").map(value -> value.integer(1, 3)).orElse(otherwise);
    }

    private static boolean decisive(Fields fields, boolean otherwise) {
        return fields.maybe("decisive").map(Value::bool).orElse(otherwise);
    }

    /** The rulebook's behaviour, or a stand-in that lets reading go on. */
    private Behaviour behaviour(Value value) {
        var rulebook = cast.rulebook();
        var id =
                Lookup.known(
                        value,
                        BehaviourId::new,
                        rulebook.ref() + " knows no behaviour",
                        rulebook.behaviours().stream().map(each -> each.id().value()).toList());
        return rulebook.behaviour(id)
                .orElse(
                        new Behaviour(
                                id,
                                UNKNOWN,
                                Polarity.NEUTRAL,
                                1,
                                false,
                                false,
                                "unknown",
                                "unknown"));
    }

    private CompetencyId competency(Value value) {
        return Lookup.known(
                value,
                CompetencyId::new,
                cast.rulebook().ref() + " has no competency",
                cast.rulebook().competencies().stream().map(each -> each.id().value()).toList());
    }
}
