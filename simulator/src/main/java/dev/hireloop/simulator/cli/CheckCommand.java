package dev.hireloop.simulator.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tells every fault of scenario files, and what was probably not meant.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Scenario and rulebook files, or folders of them.")
    private List<String> files = List.of();

    @Option(names = "--json", description = "Print one JSON object instead.")
    private boolean json;

    @Mixin private Watching watching = new Watching();

    @Spec private CommandSpec spec = CommandSpec.create();

    /** What {@code --json} prints; its fields are a contract. */
    private record Report(List<FileCheck.Report> files, int errors, int warnings) {}

    @Override
    public Integer call() {
        return watching.run(files, this::check, json);
    }

    private int check() {
        var chosen = ScenarioFiles.toCheck(files);
        var checks = new ArrayList<FileCheck>();
        for (String file : chosen.found()) {
            checks.add(FileCheck.of(file));
            print(checks.getLast());
        }
        for (String folder : chosen.empty()) {
            checks.add(FileCheck.faulty(folder, ScenarioFiles.nothingIn(folder)));
            print(checks.getLast());
        }
        int errors = checks.stream().mapToInt(FileCheck::errors).sum();
        int warnings = checks.stream().mapToInt(FileCheck::warnings).sum();
        if (json) {
            var reports = checks.stream().map(FileCheck.Report::of).toList();
            spec.commandLine().getOut().println(Json.write(new Report(reports, errors, warnings)));
        } else {
            chosen.skipped().forEach(each -> print(each.summary()));
        }
        return errors == 0 ? 0 : 1;
    }

    private void print(FileCheck check) {
        if (!json) {
            if (!check.text().isEmpty()) {
                spec.commandLine().getOut().println(check.text());
            }
            print(check.summary());
        }
    }

    private void print(String words) {
        spec.commandLine().getOut().println(Paper.printable(words));
    }
}
