package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.agreement.Proportion;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report as tables: a row for each observation, a column for each variable. */
final class TidyTables {

    private TidyTables() {}

    /** A table for each question that was asked. */
    static List<CsvTable> of(LabReport report) {
        var tables = new ArrayList<CsvTable>();
        tables.add(run(report));
        tables.add(outcomes(report));
        tables.add(shares("reasons", "reason", report.reasons()));
        tables.add(shares("levels", "level", report.levels()));
        tables.add(shares("margins", "margin", report.margins()));
        tables.add(voters(report));
        var cells = report.cells();
        if (cells != null) {
            tables.add(cells(cells));
        }
        var schemes = report.schemes();
        if (schemes != null) {
            tables.add(schemes(schemes));
        }
        var tornado = report.tornado();
        if (tornado != null) {
            tables.add(tornado(tornado));
        }
        return tables;
    }

    private static CsvTable run(LabReport report) {
        return new CsvTable(
                        "run",
                        "scenario",
                        "variant",
                        "ability",
                        "runs",
                        "seed",
                        "stability",
                        "swayed",
                        "false_rejects",
                        "false_hires",
                        "interrupted",
                        "command")
                .row(
                        report.scenario(),
                        report.variant(),
                        report.ability(),
                        report.runs(),
                        report.seed(),
                        report.stability().value(),
                        share(report.swayed()),
                        share(report.falseRejects()),
                        share(report.falseHires()),
                        Boolean.toString(report.interrupted()),
                        report.command());
    }

    private static CsvTable outcomes(LabReport report) {
        var table = new CsvTable("outcomes", "outcome", "share", "low", "high");
        outcome("hire", report.hire(), table);
        outcome("no-hire", report.noHire(), table);
        outcome("hold", report.hold(), table);
        outcome("promoted", report.promoted(), table);
        outcome("blocked", report.blocked(), table);
        outcome("dissent", report.dissent(), table);
        return table;
    }

    private static void outcome(String name, @Nullable Proportion share, CsvTable table) {
        if (share != null) {
            table.row(name, share.share(), share.low(), share.high());
        }
    }

    private static CsvTable shares(String name, String of, Map<String, Proportion> shares) {
        var table = new CsvTable(name, of, "share", "low", "high");
        shares.forEach(
                (each, share) ->
                        table.row(CsvFile.read(each), share.share(), share.low(), share.high()));
        return table;
    }

    private static CsvTable voters(LabReport report) {
        var table =
                new CsvTable(
                        "voters",
                        "voter",
                        "name",
                        "first_hire",
                        "last_hire",
                        "turns",
                        "turns_low",
                        "turns_high",
                        "shapley",
                        "banzhaf");
        for (LabReport.Voter each : report.voters()) {
            table.row(
                    each.person(),
                    each.name(),
                    each.first().share(),
                    each.last().share(),
                    each.flips().share(),
                    each.flips().low(),
                    each.flips().high(),
                    each.shapley(),
                    each.banzhaf());
        }
        return table;
    }

    private static CsvTable cells(List<LabReport.Cell> cells) {
        var header = new ArrayList<>(List.of("cell"));
        header.addAll(cells.getFirst().set().keySet());
        header.addAll(
                List.of("runs", "hire", "hire_low", "hire_high", "no_hire", "hold", "promoted"));
        header.addAll(List.of("dissent", "stability", "false_rejects", "false_hires"));
        var table = new CsvTable("cells", header.toArray(String[]::new));
        for (LabReport.Cell each : cells) {
            var row = new ArrayList<@Nullable Object>();
            row.add(table.rows().size() + 1);
            each.set().values().forEach(value -> row.add(CsvFile.read(value)));
            row.add(each.runs());
            row.add(each.hire().share());
            row.add(each.hire().low());
            row.add(each.hire().high());
            row.add(each.noHire().share());
            row.add(each.hold().share());
            row.add(share(each.promoted()));
            row.add(each.dissent().share());
            row.add(each.stability().value());
            row.add(share(each.falseRejects()));
            row.add(share(each.falseHires()));
            table.row(row.toArray());
        }
        return table;
    }

    private static CsvTable schemes(List<LabReport.Scheme> schemes) {
        var table =
                new CsvTable(
                        "schemes",
                        "scheme",
                        "own",
                        "hire",
                        "hire_low",
                        "hire_high",
                        "no_hire",
                        "hold",
                        "otherwise",
                        "difference",
                        "difference_low",
                        "difference_high",
                        "false_rejects",
                        "false_hires");
        for (LabReport.Scheme each : schemes) {
            table.row(
                    each.scheme(),
                    Boolean.toString(each.own()),
                    each.hire().share(),
                    each.hire().low(),
                    each.hire().high(),
                    each.noHire().share(),
                    each.hold().share(),
                    each.differing().share(),
                    each.difference().by(),
                    each.difference().low(),
                    each.difference().high(),
                    share(each.falseRejects()),
                    share(each.falseHires()));
        }
        return table;
    }

    private static CsvTable tornado(List<LabReport.Swing> swings) {
        var table =
                new CsvTable(
                        "tornado",
                        "path",
                        "turned",
                        "value",
                        "hire",
                        "difference",
                        "difference_low",
                        "difference_high");
        for (LabReport.Swing each : swings) {
            side(each.path(), "down", each.low(), table);
            side(each.path(), "up", each.high(), table);
        }
        return table;
    }

    private static void side(String path, String turned, LabReport.Side side, CsvTable table) {
        table.row(
                path,
                turned,
                CsvFile.read(side.value()),
                side.hire().share(),
                side.difference().by(),
                side.difference().low(),
                side.difference().high());
    }

    private static @Nullable Double share(@Nullable Proportion share) {
        return share == null ? null : share.share();
    }
}
