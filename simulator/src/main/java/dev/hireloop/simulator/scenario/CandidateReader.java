package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Fit;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.Leaning;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.ScopeId;
import dev.hireloop.core.shared.Transfer;
import dev.hireloop.core.shared.Transfer.Grant;
import dev.hireloop.core.shared.Transfer.Sponsor;
import dev.hireloop.core.shared.Work;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads who the candidate is and what they bring. */
final class CandidateReader {

    private static final int MOST_WORK = 20;

    private final Rulebook rulebook;

    CandidateReader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The candidate, what is true of them, and the level they hold if that matters. */
    record Read(
            Candidate candidate,
            double ability,
            @Nullable Double earlierToday,
            @Nullable Level current) {}

    Read read(Fields fields, Entry entry) {
        var transfer = fields.maybe("transfer");
        if (entry == Entry.TRANSFER && transfer.isEmpty()) {
            fields.fault("'transfer' is missing: 'entry: transfer' needs the track they are from.");
        }
        if (entry != Entry.TRANSFER) {
            transfer.ifPresent(value -> value.faultAtName("Only 'entry: transfer' has this."));
        }
        var candidate =
                new Candidate(
                        fields.text("name"),
                        fields.text("title"),
                        fields.text("employer"),
                        onLadder(fields.need("target"), rulebook),
                        fields.maybe("claims").map(Ids::level).orElse(null),
                        fields.maybe("motive").map(this::motive).orElse(null),
                        fields.maybe("prepared-for").map(this::track).orElse(null),
                        fields.maybe("leaning")
                                .map(value -> value.constant(Leaning.class))
                                .orElse(null),
                        fields.list("past", value -> work(value.entry())),
                        transfer.map(value -> transfer(value.fields())).orElse(null));
        var read =
                new Read(
                        candidate,
                        fields.maybe("ability").map(value -> value.number(-3, 3)).orElse(0.0),
                        fields.maybe("earlier-today").map(value -> value.number(1, 4)).orElse(null),
                        current(fields, entry, candidate.target()));
        if (entry == Entry.PROMOTION) {
            for (String idle :
                    List.of(
                            "claims",
                            "ability",
                            "earlier-today",
                            "motive",
                            "prepared-for",
                            "leaning")) {
                fields.maybe(idle)
                        .ifPresent(
                                value -> value.faultAtName("This weighs nothing on a promotion."));
            }
        }
        if (candidate.past().size() > MOST_WORK) {
            fields.need("past").fault("Up to " + MOST_WORK + " pieces of past work.");
        }
        fields.nothingElse();
        return read;
    }

    private @Nullable Level current(Fields fields, Entry entry, Level target) {
        if (entry != Entry.PROMOTION) {
            fields.maybe("current")
                    .ifPresent(value -> value.faultAtName("Only 'entry: promotion' has this."));
            return null;
        }
        var value = fields.need("current");
        var level = onLadder(value, rulebook);
        if (level.compareTo(target) >= 0) {
            value.fault("A promotion leads up: 'target' is " + target + ".");
        }
        return level;
    }

    /** A track that people come from or go to, or the word for none. */
    private String track(Value value) {
        var text = value.text();
        var known = new ArrayList<>(rulebook.transfersFrom());
        known.addAll(List.of(rulebook.track(), "TPM", "PM", Fit.GENERIC));
        if (!known.contains(text)) {
            value.warn(
                    "No rulebook here has the track '"
                            + text
                            + "', so it counts as another one."
                            + Suggestion.nearest(text, known).map(Suggestion::question).orElse(""));
        }
        return text;
    }

    private BehaviourId motive(Value value) {
        return Lookup.known(
                value,
                BehaviourId::new,
                rulebook.ref() + " knows no behaviour",
                rulebook.behaviours().stream().map(each -> each.id().value()).toList());
    }

    /** Work and its scope; nothing else may stand beside them. */
    Work work(Fields fields) {
        var scope = fields.maybe("scope");
        var level = fields.maybe("level");
        if (scope.isPresent() == level.isPresent()) {
            fields.fault("Work names its 'scope' or its 'level', one of the two.");
        }
        var work =
                new Work(
                        scope.map(this::scope).orElse(null),
                        scope.isPresent()
                                ? null
                                : level.map(value -> onLadder(value, rulebook))
                                        .orElse(new Level(1)),
                        fields.text("summary"),
                        fields.maybe("documents").map(Value::text).orElse(null));
        fields.nothingElse();
        return work;
    }

    private ScopeId scope(Value value) {
        return Lookup.known(
                value,
                ScopeId::new,
                rulebook.ref() + " has no scope",
                rulebook.ladder().scopes().stream().map(each -> each.id().value()).toList());
    }

    private Transfer transfer(Fields fields) {
        var from = fields.need("from");
        if (!rulebook.transfersFrom().contains(from.text())) {
            Lookup.unknown(
                    from,
                    rulebook.ref() + " takes no transfers from",
                    from.text(),
                    rulebook.transfersFrom());
        }
        var transfer =
                new Transfer(
                        from.text(),
                        fields.maybe("sponsor").map(value -> sponsor(value.fields())).orElse(null));
        fields.nothingElse();
        return transfer;
    }

    private static Sponsor sponsor(Fields fields) {
        var sponsor =
                new Sponsor(
                        fields.text("name"),
                        fields.need("grants").constant(Grant.class),
                        fields.text("what"));
        fields.nothingElse();
        return sponsor;
    }

    static Level onLadder(Value value, Rulebook rulebook) {
        var level = Ids.level(value);
        if (rulebook.ladder().rung(level).isEmpty()) {
            var rungs = rulebook.ladder().rungs();
            value.fault(
                    rulebook.ref()
                            + "'s ladder has no "
                            + level
                            + "; it goes from "
                            + rungs.getFirst().level()
                            + " to "
                            + rungs.getLast().level()
                            + ".");
        }
        return level;
    }
}
