package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.scenario.Rows.Row;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a rule or a signal means on each track, and where it is from.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "ROW-OR-SIGNAL",
            description =
                    "A row of the domain reference, such as 17, or a behaviour, competency, round or"
                            + " scope, such as gantt-chart.")
    private List<String> asked = List.of();

    @Option(names = "--json", description = "Print one JSON object instead.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var explained = new Explaining().explain(String.join(" ", asked));
        spec.commandLine().getOut().println(json ? Json.write(explained) : text(explained));
        return 0;
    }

    private static String text(Explained explained) {
        var paper = new Paper();
        explained.rows().forEach(row -> row(row, paper));
        topics("Behaviour", explained.behaviours(), ExplainCommand::behaviour, paper);
        topics("Competency", explained.competencies(), ExplainCommand::competency, paper);
        topics("Round", explained.rounds(), ExplainCommand::round, paper);
        topics("Scope", explained.scopes(), ExplainCommand::scope, paper);
        if (!explained.fits().isEmpty()) {
            var table = new Table();
            explained.fits().forEach(each -> table.row(each.rulebook(), fit(each)));
            table.on(paper.gap().line(0, "What a candidate brings along"), 2);
        }
        return paper.toString().stripTrailing();
    }

    private static void row(Row row, Paper paper) {
        paper.gap()
                .line(0, "Row " + row.number())
                .paragraph(2, row.says())
                .paragraph(2, "Here: " + row.acts() + ".");
    }

    private static <R> void topics(
            String kind, List<Topic<R>> topics, BiConsumer<R, Table> show, Paper paper) {
        for (Topic<R> topic : topics) {
            var table = new Table();
            topic.readings().forEach(reading -> show.accept(reading, table));
            table.on(paper.gap().line(0, kind + " " + topic.id()), 2);
        }
    }

    private static void behaviour(Topic.OfBehaviour reading, Table table) {
        table.row(
                reading.rulebook(),
                Words.reading(reading),
                "%s, weight %s".formatted(reading.competency(), reading.weight()));
        table.row("", "\"" + reading.summary() + "\"");
    }

    private static void competency(Topic.OfCompetency reading, Table table) {
        table.row(
                reading.rulebook(),
                "weight " + reading.weight(),
                "assessed in "
                        + (reading.rounds().isEmpty() ? "no round" : list(reading.rounds())));
        table.row("", "for", list(reading.speaksFor()));
        table.row("", "against", list(reading.speaksAgainst()));
    }

    private static void round(Topic.OfRound reading, Table table) {
        var bar = Words.bar(reading);
        table.row(
                reading.rulebook(),
                reading.round().value(),
                "%s, %d minutes, on %s%s"
                        .formatted(
                                reading.name(),
                                reading.minutes(),
                                list(reading.assesses()),
                                bar.isEmpty() ? "" : "; " + bar));
    }

    private static void scope(Topic.OfScope reading, Table table) {
        table.row(reading.rulebook(), reading.supports().toString(), reading.summary());
    }

    private static String fit(Topic.OfFit fit) {
        var preparation = fit.preparedFor();
        var leaning = fit.leaning();
        return "%s%s%s: %s points on each rating"
                .formatted(
                        preparation == null ? "" : "prepared for " + Words.of(preparation),
                        preparation != null && leaning != null ? ", " : "",
                        leaning == null ? "" : "leaning to " + Words.of(leaning),
                        String.format(Locale.ROOT, "%+.2f", fit.points()).replaceAll("0$", ""));
    }

    private static String list(List<?> ids) {
        return ids.isEmpty()
                ? "-"
                : ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
