package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.agreement.Proportion;
import dev.hireloop.simulator.lab.Findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** What the lab found, for a terminal. */
final class LabPage {

    private static final int INDENT = 2;
    private static final int LABEL = 18;
    private static final int BAR = 34;

    private final Paper paper = new Paper();
    private final Findings findings;
    private final LabReport report;

    private LabPage(Findings findings, LabReport report) {
        this.findings = findings;
        this.report = report;
    }

    static String of(Findings findings, LabReport report) {
        return new LabPage(findings, report).page();
    }

    private String page() {
        title();
        decision();
        shares("Why", report.reasons());
        shares("Level, of all runs", report.levels());
        shares("Votes for hire : against", votes());
        voters();
        var cells = report.cells();
        if (cells != null) {
            SweepPage.add(cells, paper);
        }
        var schemes = report.schemes();
        if (schemes != null) {
            schemes(schemes);
        }
        var tornado = report.tornado();
        if (tornado != null) {
            TornadoPage.add(tornado, findings, report.hire().share(), paper);
        }
        footer();
        return paper.toString().stripTrailing();
    }

    private void title() {
        var scenario = findings.scenario();
        paper.line(0, scenario.title())
                .line(
                        0,
                        "%s / %s, under %s"
                                .formatted(
                                        report.scenario(),
                                        report.variant(),
                                        scenario.rulebook().ref()))
                .line(
                        0,
                        String.format(
                                Locale.ROOT,
                                "%,d %s, seeds %,d to %,d",
                                report.runs(),
                                report.runs() == 1 ? "run" : "runs",
                                report.seed(),
                                report.seed() + report.runs() - 1));
        if (report.interrupted()) {
            paper.line(0, "Stopped before the end: this is what was done.");
        }
    }

    private void decision() {
        var decisions = new LinkedHashMap<String, Proportion>();
        var promoted = report.promoted();
        var blocked = report.blocked();
        if (promoted != null && blocked != null) {
            decisions.put("promoted", promoted);
            decisions.put("blocked", blocked);
        } else {
            decisions.put("hire", report.hire());
            decisions.put("no hire", report.noHire());
            decisions.put("hold", report.hold());
        }
        shares("Decision, and the 95% interval of its share", decisions);
        paper.gap();
        var stability = report.stability();
        paper.paragraph(
                INDENT,
                String.format(
                        Locale.ROOT,
                        "Stability %.2f (%.2f to %.2f): 1 if every seed decides alike, 0 for the toss"
                                + " of a coin.%s",
                        stability.value(),
                        stability.low(),
                        stability.high(),
                        stability.tooFew() ? " Too few runs to rely on; play 200 or more." : ""));
        truth();
        var dissent = report.dissent();
        var swayed = report.swayed();
        if (dissent != null && swayed != null) {
            paper.paragraph(
                    INDENT,
                    "Someone dissents in "
                            + Bars.percent(dissent.share())
                            + " of runs. The first votes would have decided otherwise in "
                            + Bars.percent(swayed.share())
                            + ".");
        }
    }

    private void truth() {
        var rejects = report.falseRejects();
        var hires = report.falseHires();
        if (rejects != null) {
            truth("at or above", "no-hires are false rejections", rejects);
        } else if (hires != null) {
            truth("below", "hires are false", hires);
        }
    }

    private void truth(String where, String means, Proportion share) {
        paper.paragraph(
                INDENT,
                String.format(
                        Locale.ROOT,
                        "The candidate's true standing, %s, is %s the bar (0), so %s: %s of runs.",
                        plain(report.ability()),
                        where,
                        means,
                        Bars.percent(share.share())));
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%+.2f", number).replaceAll("\\.?0+$", "");
    }

    private SequencedMap<String, Proportion> votes() {
        var votes = new LinkedHashMap<String, Proportion>();
        int voters = report.voters().size();
        report.margins()
                .reversed()
                .forEach(
                        (margin, share) -> {
                            int hires = (voters + Integer.parseInt(margin)) / 2;
                            votes.put("%2d : %d".formatted(hires, voters - hires), share);
                        });
        return votes;
    }

    private void shares(String heading, Map<String, Proportion> shares) {
        if (shares.isEmpty()) {
            return;
        }
        paper.heading(heading);
        shares.forEach((label, share) -> paper.line(INDENT, line(label, LABEL, share)));
    }

    /** A label, a share, its bar and its interval. */
    static String line(String label, int width, Proportion share) {
        return "%-*s %6s  %-*s %s"
                .replaceFirst("\\*", Integer.toString(width))
                .replaceFirst("\\*", Integer.toString(BAR + LABEL - width))
                .formatted(
                        label,
                        Bars.percent(share.share()),
                        Bars.of(share, BAR + LABEL - width),
                        Bars.interval(share))
                .stripTrailing();
    }

    private void voters() {
        if (report.voters().isEmpty()) {
            return;
        }
        paper.heading("Who decides");
        var format = "%-24s %7s %7s %11s %10s %10s";
        paper.line(INDENT, format.formatted("", "first", "last", "turns", "Shapley", "Banzhaf"));
        for (LabReport.Voter voter : report.voters()) {
            paper.line(
                    INDENT,
                    format.formatted(
                            voter.name(),
                            Bars.percent(voter.first().share()),
                            Bars.percent(voter.last().share()),
                            Bars.percent(voter.flips().share()),
                            "%.3f".formatted(voter.shapley()),
                            "%.3f".formatted(voter.banzhaf())));
        }
        paper.gap();
        paper.paragraph(
                INDENT,
                "First and last: how often their vote is for hire. Turns: how often the decision"
                        + " would be another without their vote. Shapley, Banzhaf: what part of the"
                        + " decision the rules put into their hands, whatever they think.");
    }

    private void schemes(List<LabReport.Scheme> schemes) {
        paper.heading("Ways to decide, on the same draws");
        var format = "%-20s %8s %8s %8s %11s %9s";
        paper.line(INDENT, format.formatted("", "hire", "no hire", "hold", "otherwise", "hire by"));
        for (LabReport.Scheme each : schemes) {
            paper.line(
                    INDENT,
                    format.formatted(
                                    each.scheme() + (each.own() ? " *" : ""),
                                    Bars.percent(each.hire().share()),
                                    Bars.percent(each.noHire().share()),
                                    Bars.percent(each.hold().share()),
                                    each.own() ? "" : Bars.percent(each.differing().share()),
                                    each.own() ? "" : Bars.points(each.difference().by()))
                            .stripTrailing());
        }
        paper.gap();
        paper.paragraph(
                INDENT,
                (schemes.stream().anyMatch(LabReport.Scheme::own) ? "* The scenario's own. " : "")
                        + "Otherwise: how often it decides otherwise than the scenario's own, under"
                        + " the same seed; hire by: how many more hires, in points.");
    }

    private void footer() {
        paper.gap();
        paper.line(
                0,
                String.format(
                        Locale.ROOT,
                        "%.1f s, %,.0f plays a second. Solid bars: sure; shaded: possible.",
                        report.seconds(),
                        report.perSecond()));
        paper.line(0, "Again:  " + report.command());
    }
}
