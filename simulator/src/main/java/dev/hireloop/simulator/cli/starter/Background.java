package dev.hireloop.simulator.cli.starter;

import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.rulebook.TimeShare;
import dev.hireloop.simulator.scenario.Rows;
import dev.hireloop.simulator.scenario.Rows.Row;
import dev.hireloop.simulator.scenario.Shipped;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Remarks at the end of a scenario: what its author may want to look up while writing. */
final class Background {

    /** Advice for candidates, by company (domain 65, 66). */
    private static final List<Integer> ADVICE = List.of(65, 66);

    private final Rulebook rulebook;
    private final Page page;

    Background(Rulebook rulebook, Page page) {
        this.rulebook = rulebook;
        this.page = page;
    }

    void write() {
        page.part("To look up: how " + rulebook.ref().id() + " reads what candidates do");
        behaviours("Speaks for them", Polarity.FOR);
        behaviours("Speaks against them", Polarity.AGAINST);
        behaviours("Weighs nothing", Polarity.NEUTRAL);
        behaviours("Left open by the source, and weighs nothing", Polarity.OPEN);
        page.remark(
                "What counts, by competency: "
                        + rulebook.competencies().stream()
                                .map(each -> each.id() + " " + each.weight())
                                .collect(Collectors.joining(", "))
                        + ".");
        if (Shipped.rulebookNames().contains(rulebook.ref().id().value())) {
            page.remark(
                    "More on any of them: hireloop explain "
                            + rulebook.behaviours().getFirst().id());
        }
        if (!rulebook.timeUse().isEmpty() || !advice().isEmpty()) {
            page.part("To look up: for the story");
        }
        if (!rulebook.timeUse().isEmpty()) {
            page.remark(
                    "A week on this track (row 53): "
                            + rulebook.timeUse().stream()
                                    .map(Background::share)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        advice().forEach(row -> page.remark(row.says() + " (row " + row.number() + ")"));
    }

    private void behaviours(String what, Polarity polarity) {
        var ids =
                rulebook.behaviours().stream()
                        .filter(each -> each.polarity() == polarity)
                        .map(each -> each.id().value())
                        .collect(Collectors.joining(", "));
        if (!ids.isEmpty()) {
            page.remark(what + ": " + ids + ".");
        }
    }

    private static String share(TimeShare share) {
        return share.percent() + "% " + share.what().toLowerCase(Locale.ROOT);
    }

    /** The company's own where there is some, else all. */
    private List<Row> advice() {
        var all = Rows.all().stream().filter(row -> ADVICE.contains(row.number())).toList();
        var own = all.stream().filter(row -> row.says().startsWith(rulebook.company())).toList();
        return own.isEmpty() ? all : own;
    }
}
