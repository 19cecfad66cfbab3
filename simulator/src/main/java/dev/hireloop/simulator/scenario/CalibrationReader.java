package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.Candidate;
import dev.hireloop.simulator.scenario.Scenario.CalibrationScript;
import dev.hireloop.simulator.scenario.Scenario.Proposal;
import dev.hireloop.simulator.scenario.Scenario.Remark;
import dev.hireloop.simulator.scenario.Scenario.Shown;

/** Reads what is shown, said and proposed in calibration. */
final class CalibrationReader {

    private static final int MOST = 40;

    private final Cast cast;
    private final Candidate candidate;

    CalibrationReader(Cast cast, Candidate candidate) {
        this.cast = cast;
        this.candidate = candidate;
    }

    CalibrationScript read(Fields fields, Entry entry) {
        if (entry == Entry.PROMOTION) {
            fields.maybe("proposes")
                    .ifPresent(
                            value ->
                                    value.faultAtName(
                                            "Nobody proposes a level for a promotion; it is the"
                                                    + " target or none."));
        }
        var script =
                new CalibrationScript(
                        fields.list("shows", this::shown),
                        fields.list("discussion", this::remark),
                        fields.maybe("proposes").map(this::proposal).orElse(null));
        if (script.shows().size() + script.discussion().size() > MOST) {
            fields.fault("A calibration has up to " + MOST + " steps.");
        }
        fields.nothingElse();
        fields.maybe("proposes").ifPresent(value -> reachable(value, script));
        return script;
    }

    private Shown shown(Value value) {
        var fields = value.entry();
        var by = cast.panelist(fields.need("by"));
        var says = fields.maybe("says").map(Value::text).orElse(null);
        return new Shown(by, says, new CandidateReader(cast.rulebook()).work(fields));
    }

    private Remark remark(Value value) {
        var fields = value.entry();
        var remark = new Remark(cast.panelist(fields.need("who")), fields.text("says"));
        fields.nothingElse();
        return remark;
    }

    private Proposal proposal(Value value) {
        var fields = value.fields();
        var proposal =
                new Proposal(
                        cast.panelist(fields.need("by")),
                        CandidateReader.onLadder(fields.need("level"), cast.rulebook()),
                        fields.maybe("says").map(Value::text).orElse(null));
        fields.nothingElse();
        return proposal;
    }

    /** A proposal beyond the evidence would be refused when it is settled. */
    private void reachable(Value value, CalibrationScript script) {
        var shown =
                script.shows().isEmpty()
                        ? candidate.past()
                        : script.shows().stream().map(Shown::work).toList();
        var ladder = cast.rulebook().ladder();
        var proposal = script.proposal();
        if (proposal == null
                || shown.isEmpty()
                || shown.stream().anyMatch(work -> ladder.levelOf(work).isEmpty())) {
            return;
        }
        var highest = LevelEvidence.highest(shown, ladder);
        if (highest.isEmpty()) {
            value.fault(proposal.level() + " is proposed, but no work that is shown counts.");
        } else if (proposal.level().compareTo(highest.get()) > 0) {
            value.fault(
                    proposal.level()
                            + " is proposed, but the evidence reaches "
                            + highest.get()
                            + " only.");
        }
    }
}
