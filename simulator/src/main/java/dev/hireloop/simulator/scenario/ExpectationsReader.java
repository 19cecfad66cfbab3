package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.simulator.scenario.Expectations.Direction;
import dev.hireloop.simulator.scenario.Expectations.Ending;
import dev.hireloop.simulator.scenario.Expectations.Ground;
import dev.hireloop.simulator.scenario.Expectations.Move;
import dev.hireloop.simulator.scenario.Expectations.Outcome;
import dev.hireloop.simulator.scenario.Expectations.Share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the author says must come of it. */
final class ExpectationsReader {

    private static final int MOST_RUNS = 10_000;
    private static final int RUNS = 200;
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)%");

    private final Cast cast;

    ExpectationsReader(Cast cast) {
        this.cast = cast;
    }

    Expectations read(Fields fields) {
        var expect =
                new Expectations(
                        fields.maybe("decision").map(v -> v.constant(Ending.class)).orElse(null),
                        fields.maybe("reason").map(v -> v.constant(Ground.class)).orElse(null),
                        fields.maybe("level")
                                .map(v -> CandidateReader.onLadder(v, cast.rulebook()))
                                .orElse(null),
                        fields.maybe("band").map(Value::text).orElse(null),
                        fields.maybe("dissent").map(Value::bool).orElse(null),
                        fields.maybe("redirect")
                                .map(v -> PanelReader.knownRound(v, cast.rulebook()))
                                .orElse(null),
                        fields.maybe("moved")
                                .map(v -> v.fields().all().stream().map(this::move).toList())
                                .orElse(List.of()),
                        fields.maybe("blocked")
                                .map(v -> CandidateReader.onLadder(v, cast.rulebook()))
                                .orElse(null),
                        shares(fields));
        fields.nothingElse();
        return expect;
    }

    private Move move(Value value) {
        var person = Ids.named(value, PersonId::new);
        cast.mustKnow(person, value);
        return new Move(person, value.constant(Direction.class));
    }

    private static List<Share> shares(Fields fields) {
        var shares = new ArrayList<Share>();
        share(fields, "hire", Outcome.HIRE).ifPresent(shares::add);
        share(fields, "no-hire", Outcome.NO_HIRE).ifPresent(shares::add);
        share(fields, "hold", Outcome.HOLD).ifPresent(shares::add);
        share(fields, "dissents", Outcome.DISSENT).ifPresent(shares::add);
        return shares;
    }

    private static Optional<Share> share(Fields fields, String name, Outcome outcome) {
        return fields.maybe(name).map(value -> share(value, outcome));
    }

    private static Share share(Value value, Outcome outcome) {
        var fields = value.fields();
        var atLeast = fields.maybe("at-least");
        var atMost = fields.maybe("at-most");
        if (atLeast.isEmpty() && atMost.isEmpty()) {
            value.fault("'" + value.name() + "' wants 'at-least', 'at-most' or both.");
        }
        var share =
                new Share(
                        outcome,
                        atLeast.map(ExpectationsReader::percent).orElse(0.0),
                        atMost.map(ExpectationsReader::percent).orElse(1.0),
                        fields.maybe("runs").map(v -> v.integer(1, MOST_RUNS)).orElse(RUNS));
        if (share.atLeast() > share.atMost()) {
            value.fault("At least is more than at most.");
        }
        fields.nothingElse();
        return share;
    }

    private static double percent(Value value) {
        var text = value.text();
        var matcher = PERCENT.matcher(text);
        if (matcher.matches()) {
            double percent = Double.parseDouble(matcher.group(1));
            if (percent <= 100) {
                return percent / 100;
            }
        }
        value.fault("'" + value.name() + "' wants a percentage from 0% to 100%, such as 5%.");
        return 0;
    }
}
