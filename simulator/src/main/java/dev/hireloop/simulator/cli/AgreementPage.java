package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.agreement.Accuracy;
import dev.hireloop.simulator.agreement.Agreement;
import dev.hireloop.simulator.agreement.Coefficient;
import dev.hireloop.simulator.agreement.Icc;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Agreement as it is read in a terminal. */
final class AgreementPage {

    static final String TOO_FEW =
            "Too few: with fewer than five units rated by two or more, these figures tell little.";

    private static final String BARS =
            "Krippendorff asks for an alpha of 0.8, or 0.667 for tentative conclusions.";

    private AgreementPage() {}

    static Paper of(String file, Agreement agreement, List<Accuracy> accuracy) {
        var paper = new Paper().line(0, title(file, agreement)).gap();
        var table =
                new Table()
                        .row(
                                "Krippendorff's alpha (" + Words.of(agreement.scale()) + ")",
                                alpha(agreement))
                        .row("Fleiss' kappa", shown(agreement.fleissKappa()));
        var icc = agreement.icc();
        boolean hasIcc = icc.values().stream().anyMatch(each -> each.value() != null);
        if (hasIcc) {
            icc(agreement, table.on(paper, 0));
        } else {
            table.row("Intraclass correlation", "undefined: " + AgreementReport.reason(icc))
                    .on(paper, 0);
        }
        if (!accuracy.isEmpty()) {
            key(accuracy, paper);
        }
        if (agreement.tooFew()) {
            paper.gap().paragraph(0, TOO_FEW);
        }
        return agreement.alpha().value() == null ? paper : paper.gap().paragraph(0, BARS);
    }

    private static String title(String file, Agreement agreement) {
        var ratings = agreement.ratings();
        return file
                + ": "
                + count(ratings.units(), "unit")
                + ", "
                + count(ratings.raters().size(), "rater")
                + ", "
                + (ratings.missing() == 0
                        ? "nothing missing"
                        : count(ratings.missing(), "rating") + " missing");
    }

    private static String alpha(Agreement agreement) {
        var interval = agreement.interval();
        return shown(agreement.alpha())
                + (interval == null
                        ? ""
                        : ", 95% interval "
                                + number(interval.low())
                                + " to "
                                + number(interval.high()));
    }

    private static void icc(Agreement agreement, Paper paper) {
        var icc = agreement.icc();
        paper.heading("Intraclass correlation");
        new Table()
                .row("", "one rating", "mean of " + agreement.ratings().raters().size())
                .row(
                        "raters of its own (1)",
                        of(icc.get(Icc.ONE_SINGLE)),
                        of(icc.get(Icc.ONE_MEAN)))
                .row(
                        "a sample of raters (2)",
                        of(icc.get(Icc.TWO_SINGLE)),
                        of(icc.get(Icc.TWO_MEAN)))
                .row(
                        "these raters only (3)",
                        of(icc.get(Icc.THREE_SINGLE)),
                        of(icc.get(Icc.THREE_MEAN)))
                .on(paper, 0);
    }

    private static void key(List<Accuracy> accuracy, Paper paper) {
        paper.heading("Against the key");
        var table = new Table().row("", "severity", "RMSE", "equal", "units");
        for (Accuracy each : accuracy) {
            table.row(
                    Paper.printable(each.rater()),
                    number(each.severity()),
                    number(each.rmse()),
                    number(each.exact()),
                    String.valueOf(each.units()));
        }
        table.on(paper, 0);
    }

    private static String of(@Nullable Coefficient coefficient) {
        return number(coefficient == null ? null : coefficient.value());
    }

    private static String shown(Coefficient coefficient) {
        return coefficient.value() == null
                ? "undefined: " + coefficient.reason()
                : number(coefficient.value());
    }

    private static String number(@Nullable Double number) {
        var shown = number == null ? "none" : String.format(Locale.ROOT, "%.3f", number);
        return shown.equals("-0.000") ? "0.000" : shown;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
