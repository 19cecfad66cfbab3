package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.cli.LabReport.Side;
import dev.hireloop.simulator.cli.LabReport.Swing;
import dev.hireloop.simulator.lab.Findings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** What moves the hire share most, widest first: shaded turned down, solid turned up. */
final class TornadoPage {

    private static final int INDENT = 2;
    private static final int SIDE = 11;

    private TornadoPage() {}

    static void add(List<Swing> swings, Findings findings, double base, Paper paper) {
        var widest = Comparator.comparingDouble(TornadoPage::width).reversed();
        var ordered = swings.stream().sorted(widest).toList();
        double scale =
                ordered.stream()
                        .flatMapToDouble(
                                each ->
                                        DoubleStream.of(
                                                Math.abs(each.low().difference().by()),
                                                Math.abs(each.high().difference().by())))
                        .max()
                        .orElse(0);
        paper.heading("What moves the hire share of " + Bars.percent(base));
        var matter = ordered.stream().filter(TornadoPage::matters).toList();
        for (Swing swing : matter) {
            double low = swing.low().difference().by();
            double high = swing.high().difference().by();
            paper.line(
                    INDENT,
                    "%-27s %12s %6s %s %s"
                            .formatted(
                                    name(swing.path(), findings),
                                    swing.low().value() + " / " + swing.high().value(),
                                    Bars.points(low),
                                    Bars.around(low, high, scale, SIDE),
                                    Bars.points(high)));
        }
        var rest = ordered.stream().filter(each -> !matters(each)).toList();
        if (!matter.isEmpty()) {
            paper.gap();
            paper.paragraph(
                    INDENT,
                    "In points of the hire share, under the same seeds; shaded: turned down to the"
                            + " first value, solid: turned up to the second.");
        }
        if (!rest.isEmpty()) {
            paper.paragraph(
                    INDENT,
                    "No more than chance: "
                            + String.join(
                                    ", ",
                                    rest.stream().map(each -> name(each.path(), findings)).toList())
                            + ".");
        }
    }

    private static double width(Swing swing) {
        return Math.abs(swing.high().difference().by() - swing.low().difference().by());
    }

    private static boolean matters(Swing swing) {
        return isSure(swing.low()) || isSure(swing.high());
    }

    private static boolean isSure(Side side) {
        return side.difference().low() > 0 || side.difference().high() < 0;
    }

    /** A place of the file in words, such as {@code leniency of Ada Novak}. */
    private static String name(String path, Findings findings) {
        var parts = path.split("\\.", -1);
        if (parts[0].equals("panel")) {
            return parts[2]
                    + " of "
                    + findings.scenario().panel().stream()
                            .filter(each -> each.id().value().equals(parts[1]))
                            .map(each -> each.panelist().name())
                            .findFirst()
                            .orElse(parts[1]);
        }
        return parts[parts.length - 1];
    }
}
