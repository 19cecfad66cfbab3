package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.cli.ScenarioFiles.Skipped;
import dev.hireloop.simulator.cli.TestRun.Faulty;
import dev.hireloop.simulator.cli.TestRun.Played;
import dev.hireloop.simulator.cli.TestRun.Result;
import dev.hireloop.simulator.expectation.Finding;
import dev.hireloop.simulator.scenario.Shipped;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Plays scenarios and holds what comes of them against what they expect.")
final class TestCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE-OR-DIR",
            description = "Scenario files, or folders of them; all that ship if left out.")
    private List<String> files = List.of();

    @Option(names = "--json", description = "Print one JSON object instead.")
    private boolean json;

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Write the results as JUnit XML, too.")
    private @Nullable Path junit;

    @Mixin private Watching watching = new Watching();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return watching.run(files, this::test, json);
    }

    private int test() {
        var out = spec.commandLine().getOut();
        var chosen = ScenarioFiles.toPlay(files.isEmpty() ? Shipped.scenarioNames() : files);
        var results = new ArrayList<>(TestRun.of(chosen.found(), this::print));
        for (String folder : chosen.empty()) {
            var nothing = FileCheck.faulty(folder, ScenarioFiles.nothingIn(folder));
            results.add(new Faulty(folder, nothing));
            print(results.getLast());
        }
        var report = TestReport.of(results, chosen.skipped());
        if (json) {
            out.println(Json.write(report));
        } else {
            chosen.skipped().forEach(this::print);
            out.println(report.passed() + " passed, " + report.failed() + " failed");
        }
        if (junit != null) {
            JUnitReport.write(results, junit);
        }
        return report.failed() == 0 ? 0 : 1;
    }

    private void print(Skipped skipped) {
        line("skip  " + skipped.file() + "  (" + skipped.reason() + ")");
    }

    private void print(Result result) {
        if (json) {
            return;
        }
        switch (result) {
            case Played played -> {
                boolean silent = played.verification().findings().isEmpty();
                line(
                        (played.passed() ? "ok    " : "FAIL  ")
                                + played.name()
                                + "  "
                                + played.outcome().words()
                                + (silent ? " (nothing expected)" : ""));
                for (Finding failure : played.verification().failures()) {
                    line("        " + JUnitReport.words(failure));
                }
            }
            case Faulty faulty -> {
                line("FAIL  " + faulty.file());
                spec.commandLine().getOut().println(faulty.check().text());
            }
        }
    }

    private void line(String words) {
        spec.commandLine().getOut().println(Paper.printable(words));
    }
}
