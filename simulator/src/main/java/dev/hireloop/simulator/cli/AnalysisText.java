package dev.hireloop.simulator.cli;

import dev.hireloop.core.process.Hiring;
import dev.hireloop.simulator.analysis.Aired.Unsaid;
import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.analysis.Chance;
import dev.hireloop.simulator.analysis.Flag;
import dev.hireloop.simulator.analysis.VoteMove;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An analysis for people. */
final class AnalysisText {

    private static final int BAR = 20;
    private static final double WORTH_A_ROW = 0.02;
    private static final int EXAMPLES = 3;

    private final Recording recording;
    private final Analysis analysis;
    private final DataFolder data;
    private final Names names;
    private final Paper paper = new Paper();

    AnalysisText(Recording recording, Analysis analysis, DataFolder data) {
        this.recording = recording;
        this.analysis = analysis;
        this.data = data;
        this.names = Names.in(recording.events());
    }

    String text() {
        paper.line(0, recording.header().title())
                .line(
                        0,
                        "Outcome: "
                                + Outcome.of(Hiring.of(recording.events())).words()
                                + ", after "
                                + recording.events().size()
                                + " events.");
        curve();
        moves();
        pivotal();
        unsaid();
        flags();
        var forkedAt = recording.header().forkedAt();
        new CauseText(analysis, forkedAt == null ? 0 : forkedAt, this::fork).on(paper);
        return paper.toString().stripTrailing();
    }

    private void curve() {
        paper.heading("How likely a hire was")
                .paragraph(
                        2,
                        "Share of "
                                + analysis.runs()
                                + " plays that go on from each event to a hire. Events that moved it"
                                + " are shown; > marks the turning points.");
        var table = new Table();
        for (Chance each : analysis.curve()) {
            if (each.event() == 0 || each.turning() || Math.abs(each.swing()) >= WORTH_A_ROW) {
                table.row(
                        each.turning() ? ">" : " ",
                        String.valueOf(each.event()),
                        percent(each.hire().share()),
                        bar(each.hire().share()),
                        each.what());
            }
        }
        table.on(paper, 2);
    }

    private static String bar(double share) {
        int full = (int) Math.round(share * BAR);
        return "#".repeat(full) + ".".repeat(BAR - full);
    }

    private void moves() {
        paper.heading("Who moved whom");
        if (analysis.moves().isEmpty()) {
            paper.line(2, "No vote changed.");
        }
        for (VoteMove move : analysis.moves()) {
            paper.paragraph(
                    2,
                    move.event()
                            + "  "
                            + names.person(move.voter())
                            + " went from "
                            + move.from()
                            + " to "
                            + move.to()
                            + (move.speakers().isEmpty()
                                    ? ", held there by a what-if."
                                    : ": " + shares(move) + "."));
            var mover = move.mover();
            if (mover != null) {
                paper.paragraph(
                        6,
                        "Without "
                                + names.person(mover.speaker())
                                + "'s words from event "
                                + (mover.at() + 1)
                                + " on it does not happen: "
                                + fork(mover.at(), mover.set()));
            }
        }
    }

    private String shares(VoteMove move) {
        return move.speakers().stream()
                .map(share -> names.person(share.speaker()) + " " + percent(share.share()))
                .collect(Collectors.joining(", "));
    }

    private String fork(int at, String set) {
        var words =
                new ArrayList<>(
                        List.of(
                                "fork",
                                analysis.recording(),
                                "--at",
                                Integer.toString(at),
                                "--set",
                                set));
        words.addAll(data.words());
        return Installation.command() + " " + Shell.join(words);
    }

    private void pivotal() {
        paper.heading("The pivotal event");
        var pivot = analysis.pivotal();
        if (pivot == null) {
            paper.paragraph(2, "None. " + analysis.whyNonePivotal());
            return;
        }
        paper.paragraph(2, pivot.event() + "  " + pivot.what() + ".")
                .paragraph(
                        6,
                        "If "
                                + pivot.removal()
                                + ", the decision is: "
                                + pivot.decision()
                                + ". To see it: "
                                + fork(pivot.at(), pivot.set()));
    }

    private void unsaid() {
        var evidence = analysis.evidence();
        paper.heading("What was not said")
                .line(
                        2,
                        evidence.aired()
                                + " of "
                                + evidence.recorded()
                                + " signals were brought up"
                                + (evidence.share() == null
                                        ? "."
                                        : ", " + percent(evidence.share()) + "."));
        for (Unsaid each : evidence.unsaid()) {
            paper.paragraph(
                    2,
                    each.signal()
                            + "  "
                            + Words.of(each.polarity())
                            + ": "
                            + each.summary()
                            + " ("
                            + names.people(each.notedBy())
                            + ")");
        }
    }

    private void flags() {
        paper.heading("What acted on people");
        if (analysis.flags().isEmpty()) {
            paper.line(2, "No effect did.");
        }
        for (Effect effect : Effect.values()) {
            var acted = analysis.flags().stream().filter(each -> each.effect() == effect).toList();
            if (!acted.isEmpty()) {
                paper.paragraph(
                        2,
                        Words.of(effect)
                                + " ("
                                + acted.size()
                                + "): "
                                + acted.getFirst().explanation()
                                + " "
                                + acted.getFirst().source()
                                + ".");
                largest(acted).forEach(this::flag);
            }
        }
    }

    private static List<Flag> largest(List<Flag> flags) {
        return flags.stream()
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.size())))
                .limit(EXAMPLES)
                .toList();
    }

    private void flag(Flag flag) {
        paper.line(
                6,
                String.format(
                        Locale.ROOT,
                        "%+.2f  event %d, %s%s",
                        flag.size(),
                        flag.event(),
                        names.person(flag.person()),
                        flag.competency() == null ? "" : " on " + flag.competency()));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }
}
