package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;

import java.util.HashSet;
import java.util.List;

/** Reads the people of the panel. */
final class PanelReader {

    private final Rulebook rulebook;
    private final Entry entry;
    private final Tendencies everyone;

    /**
     * @param everyone the tendencies of those whose own are not said
     */
    PanelReader(Rulebook rulebook, Entry entry, Tendencies everyone) {
        this.rulebook = rulebook;
        this.entry = entry;
        this.everyone = everyone;
    }

    Cast read(Value value) {
        var cast = new Cast(rulebook, value.fields().all().stream().map(this::person).toList());
        cast.check(value, entry);
        return cast;
    }

    private Person person(Value value) {
        var fields = value.fields();
        var panelist =
                new Panelist(
                        Ids.named(value, PersonId::new),
                        fields.text("name"),
                        fields.text("title"),
                        fields.maybe("role")
                                .map(role -> role.constant(Role.class))
                                .orElse(Role.INTERVIEWER),
                        rounds(fields),
                        fields.maybe("function").map(Value::text).orElse(null));
        if (entry == Entry.PROMOTION) {
            fields.maybe("tendencies")
                    .ifPresent(idle -> idle.faultAtName("Nobody rates or votes on a promotion."));
        }
        var tendencies =
                fields.maybe("tendencies")
                        .map(each -> TendenciesReader.read(each, everyone))
                        .orElse(everyone);
        fields.nothingElse();
        if (panelist.id().equals(PersonId.CANDIDATE)) {
            value.faultAtName("'candidate' is the candidate's own name.");
        }
        if (entry != Entry.PROMOTION
                && panelist.rounds().isEmpty()
                && panelist.role() != Role.CHAIR) {
            value.warnAtName("'" + panelist.id() + "' sits in no round.");
        }
        return new Person(panelist, tendencies);
    }

    private List<RoundId> rounds(Fields fields) {
        if (entry == Entry.PROMOTION) {
            fields.maybe("rounds")
                    .ifPresent(value -> value.faultAtName("A promotion has no rounds."));
            return List.of();
        }
        var seen = new HashSet<RoundId>();
        return fields.list(
                "rounds",
                round -> {
                    var id = knownRound(round, rulebook);
                    if (!seen.add(id)) {
                        round.fault("'" + id + "' stands here twice.");
                    }
                    return id;
                });
    }

    /** The round of that name, or the one that stands for it on this track. */
    static RoundId knownRound(Value value, Rulebook rulebook) {
        var id = Ids.slug(value, RoundId::new);
        var found = rulebook.roundFor(id).map(Round::id);
        if (found.isEmpty()) {
            Lookup.unknown(
                    value,
                    rulebook.ref() + " has no round",
                    id.value(),
                    rulebook.rounds().stream().map(round -> round.id().value()).toList());
        }
        return found.orElse(id);
    }
}
