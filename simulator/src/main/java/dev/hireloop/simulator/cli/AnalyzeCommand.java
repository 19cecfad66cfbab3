package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.scenario.InvalidInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Says what made a recording come out as it did.")
final class AnalyzeCommand implements Callable<Integer> {

    private static final int MOST = 100_000;

    @Parameters(paramLabel = "RECORDING", description = "As 'hireloop recordings' lists it.")
    private String id = "";

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many plays go on from each event (default: 1000).")
    private int runs;

    @Option(names = "--json", description = "Print one JSON object instead.")
    private boolean json;

    @Mixin private DataFolder data = new DataFolder();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (runs < 1 || runs > MOST) {
            throw new InvalidInput("--runs is 1 to " + MOST + ", not " + runs + ".");
        }
        var recording = data.recording(id);
        var analysis = Analysis.of(recording, runs);
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? Json.write(analysis)
                                : new AnalysisText(recording, analysis, data).text());
        return 0;
    }
}
