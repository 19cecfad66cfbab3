package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.scenario.ScenarioFile;
import dev.hireloop.simulator.scenario.Shipped;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        description = "Lists the scenarios that ship.")
final class ScenariosCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print a JSON array instead.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    /** What {@code --json} says of one; its fields are a contract. */
    private record Entry(
            String name, String title, String rulebook, String teaches, List<String> variants) {

        static Entry of(ScenarioFile file) {
            var base = file.base();
            return new Entry(
                    file.name(),
                    base.title(),
                    base.rulebook().ref().toString(),
                    base.teaches(),
                    file.variantNames());
        }
    }

    @Override
    public Integer call() {
        var entries =
                Shipped.scenarioNames().stream()
                        .flatMap(name -> Shipped.scenario(name).stream())
                        .map(Entry::of)
                        .toList();
        spec.commandLine().getOut().println(json ? Json.write(entries) : text(entries));
        return 0;
    }

    /** The rulebooks in the order of the list, each with its scenarios. */
    private static String text(List<Entry> entries) {
        var paper = new Paper();
        for (String rulebook : entries.stream().map(Entry::rulebook).distinct().toList()) {
            paper.gap().line(0, "Under " + rulebook);
            entries.stream()
                    .filter(each -> each.rulebook().equals(rulebook))
                    .forEach(
                            each ->
                                    paper.gap()
                                            .line(2, each.name())
                                            .paragraph(4, each.title() + ". " + each.teaches())
                                            .paragraph(4, variants(each)));
        }
        return paper.gap()
                .line(0, "Play one:  hireloop play " + entries.getFirst().name())
                .toString()
                .stripTrailing();
    }

    private static String variants(Entry entry) {
        return (entry.variants().size() == 1 ? "Variant: " : "Variants: ")
                + String.join(", ", entry.variants());
    }
}
