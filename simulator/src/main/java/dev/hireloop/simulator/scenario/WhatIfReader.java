package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.WhatIf.HeldVote;

import java.util.List;
import java.util.Set;

/** Reads what is made to be otherwise. */
final class WhatIfReader {

    private final Cast cast;
    private final Set<SignalId> left;

    /**
     * @param left the signals that lines leave
     */
    WhatIfReader(Cast cast, Set<SignalId> left) {
        this.cast = cast;
        this.left = left;
    }

    WhatIf read(Fields fields) {
        var votes =
                fields.maybe("votes")
                        .map(value -> value.fields().all().stream().map(this::vote).toList())
                        .orElse(List.of());
        var silent = fields.list("silent", cast::panelist);
        Lookup.onlyOnce(fields.maybe("silent"), silent);
        var whatIf =
                new WhatIf(votes, silent, signals(fields, "unsaid"), signals(fields, "unnoted"));
        fields.nothingElse();
        return whatIf;
    }

    private HeldVote vote(Value value) {
        var voter = Ids.named(value, PersonId::new);
        cast.mustKnow(voter, value);
        if (cast.isShadow(voter)) {
            value.faultAtName("'" + voter + "' is a shadow and never votes.");
        }
        return new HeldVote(voter, value.constant(Rating.class));
    }

    private List<SignalId> signals(Fields fields, String name) {
        var signals = fields.list(name, this::signal);
        Lookup.onlyOnce(fields.maybe(name), signals);
        return signals;
    }

    /** One that a line leaves, or an impression, which nobody knows before the play. */
    private SignalId signal(Value value) {
        var id = Ids.signal(value);
        if (!left.contains(id) && !Impressions.isName(id)) {
            Lookup.unknown(
                    value,
                    "No line of the script leaves",
                    id.value(),
                    left.stream().map(SignalId::value).toList());
        }
        return id;
    }
}
