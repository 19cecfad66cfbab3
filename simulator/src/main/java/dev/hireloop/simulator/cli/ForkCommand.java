package dev.hireloop.simulator.cli;

import dev.hireloop.core.shared.Refused;
import dev.hireloop.simulator.recording.ForkReport;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Setting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "fork",
        mixinStandardHelpOptions = true,
        description = "Leaves a recording after one of its events, changes something and goes on.")
final class ForkCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RECORDING", description = "As 'hireloop recordings' lists it.")
    private String id = "";

    @Option(
            names = "--at",
            paramLabel = "EVENT",
            required = true,
            description = "The number of the last event to take over; 0 plays afresh.")
    private int at;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "A value of the scenario's file that holds from there on, such as"
                            + " what-if.votes.wilk=hire; as often as needed.")
    private List<String> settings = List.of();

    @Option(names = "--json", description = "Print one JSON object instead.")
    private boolean json;

    @Mixin private DataFolder data = new DataFolder();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var changes = settings.stream().map(Setting::of).toList();
        var out = spec.commandLine().getOut();
        try (var library = data.open()) {
            var parent = DataFolder.recording(id, library);
            var fork = library.fork(parent, at, changes);
            out.println(json ? Json.write(ForkReport.of(parent, fork)) : ForkText.of(parent, fork));
        } catch (Refused refused) {
            throw new InvalidInput("After event " + at + " that cannot be. " + refused.reason());
        }
        return 0;
    }
}
