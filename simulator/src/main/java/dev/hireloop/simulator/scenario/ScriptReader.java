package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Scenario.Beat;
import dev.hireloop.simulator.scenario.Scenario.Noted;
import dev.hireloop.simulator.scenario.Scenario.ScriptedRound;
import dev.hireloop.simulator.scenario.Scenario.WriteUp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what is said in the rounds, and what is noted and written of it. */
final class ScriptReader {

    private static final int MOST_SIGNALS = 500;
    private static final int MOST_BEATS = 300;

    private final Cast cast;
    private final Fields top;
    private final SignalReader signals;
    private final Set<RoundId> scripted = new HashSet<>();
    private final Set<SignalId> left = new LinkedHashSet<>();
    private final Set<String> written = new HashSet<>();
    private final List<Noted> decisive = new ArrayList<>();

    ScriptReader(Cast cast, Fields top) {
        this.cast = cast;
        this.top = top;
        this.signals = new SignalReader(cast);
    }

    /**
     * What the rounds hold.
     *
     * @param left the signals that lines leave, in order
     */
    record Script(List<ScriptedRound> rounds, List<WriteUp> writeUps, Set<SignalId> left) {}

    Script read() {
        top.maybe("signals").ifPresent(this::declare);
        var rounds = top.list("script", this::round);
        return new Script(rounds, top.list("write-ups", this::writeUp), left);
    }

    private void declare(Value value) {
        var all = value.fields().all();
        if (all.size() > MOST_SIGNALS) {
            value.fault("A file has up to " + MOST_SIGNALS + " signals, not " + all.size() + ".");
        }
        all.forEach(signals::declare);
    }

    private ScriptedRound round(Value value) {
        var fields = value.entry();
        var id = PanelReader.knownRound(fields.need("round"), cast.rulebook());
        if (!scripted.add(id)) {
            value.fault("'" + id + "' has a script already.");
        }
        var beats = new ArrayList<Beat>();
        var given = fields.need("beats");
        given.items(
                beat -> {
                    beats.add(beat(beat, id, beats));
                    return beat;
                });
        if (beats.size() > MOST_BEATS) {
            given.fault("A round has up to " + MOST_BEATS + " beats, not " + beats.size() + ".");
        }
        fields.nothingElse();
        lastFits(given, id, beats);
        return new ScriptedRound(id, beats);
    }

    private Beat beat(Value value, RoundId round, List<Beat> before) {
        var fields = value.entry();
        var at = fields.maybe("at");
        int second = at.map(Value::clock).orElse(-1);
        int last = before.stream().mapToInt(Beat::second).max().orElse(-1);
        if (second >= 0 && second < last) {
            at.orElseThrow()
                    .fault(
                            "This comes before the line above it, which is at "
                                    + Pace.clock(last)
                                    + ".");
        }
        var beat =
                new Beat(
                        second,
                        cast.speakerIn(round, fields.need("who")),
                        fields.text("says"),
                        fields.maybe("redirects").map(Value::bool).orElse(false),
                        fields.list("leaves", signal -> noted(signal, round)));
        if (beat.redirects()) {
            redirect(fields, beat, round, before);
        }
        fields.nothingElse();
        return beat;
    }

    private void redirect(Fields fields, Beat beat, RoundId round, List<Beat> before) {
        if (!cast.interviewers(round).contains(beat.speaker())) {
            fields.need("redirects").fault("Only an interviewer of the round redirects.");
        }
        if (before.isEmpty() || !before.getLast().speaker().equals(PersonId.CANDIDATE)) {
            fields.need("redirects")
                    .fault("Only the candidate can be cut off: their line goes right before.");
        } else if (before.getLast().second() >= 0
                && beat.second()
                        > before.getLast().second() + Pace.speaking(before.getLast().words())) {
            fields.need("redirects")
                    .warn("By then the candidate has long finished; nobody is cut off.");
        }
    }

    private void lastFits(Value beats, RoundId id, List<Beat> read) {
        var round = cast.rulebook().round(id);
        int ends = Pace.end(read);
        if (round.isPresent() && ends > round.get().minutes() * 60) {
            beats.warn(
                    "The script runs to "
                            + Pace.clock(ends)
                            + ", and "
                            + round.get().name()
                            + " lasts "
                            + round.get().minutes()
                            + " minutes.");
        }
    }

    private Noted noted(Value value, RoundId round) {
        var noted = signals.noted(value, round);
        if (noted.signal().decisive() && noted.signal().polarity().sign() != 0) {
            decisive.add(noted);
        }
        if (!left.add(noted.signal().id())) {
            value.fault("'" + noted.signal().id() + "' is left twice.");
        }
        return noted;
    }

    /** Nobody rates against a decisive signal they noted, not even by the author's hand. */
    private void agrees(Fields fields, WriteUp writeUp) {
        var rating = writeUp.rating();
        if (rating == null || !Value.spelling(rating).equals(fields.text("rating"))) {
            return;
        }
        for (Noted each : decisive) {
            boolean against = each.signal().polarity() == Polarity.AGAINST;
            if (each.signal().round().equals(writeUp.round())
                    && each.by().contains(writeUp.interviewer())
                    && (against ? rating.isHire() : !rating.isHire())) {
                fields.need("rating")
                        .fault(
                                "'"
                                        + each.signal().id()
                                        + "' is decisive: "
                                        + writeUp.interviewer()
                                        + " cannot rate against it.");
            }
        }
    }

    private WriteUp writeUp(Value value) {
        var fields = value.entry();
        var round = PanelReader.knownRound(fields.need("round"), cast.rulebook());
        var writeUp =
                new WriteUp(
                        cast.interviewerIn(round, fields.need("who")),
                        round,
                        fields.text("note", ""),
                        fields.maybe("rating")
                                .map(rating -> rating.constant(Rating.class))
                                .orElse(null));
        fields.nothingElse();
        agrees(fields, writeUp);
        if (!written.add(writeUp.round() + "/" + writeUp.interviewer())) {
            value.fault(
                    writeUp.interviewer() + " has written up '" + writeUp.round() + "' already.");
        }
        return writeUp;
    }
}
