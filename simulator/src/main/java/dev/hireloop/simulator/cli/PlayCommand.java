package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenarios;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.util.concurrent.Callable;

@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        description = "Plays a scenario, keeps the recording, and prints the debrief.")
final class PlayCommand implements Callable<Integer> {

    static final String DEFAULT_SEED = "1";

    @Parameters(
            paramLabel = "NAME-OR-FILE",
            description = "A shipped scenario, or the path of a scenario file.")
    private String scenario = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = DEFAULT_SEED,
            converter = WholeNumber.class,
            description = "A whole number; the same seed gives the same play (default: 1).")
    private long seed;

    @Option(names = "--json", description = "Print one JSON object instead.")
    private boolean json;

    @Mixin private DataFolder data = new DataFolder();

    @Spec private CommandSpec spec = CommandSpec.create();

    static final class WholeNumber implements ITypeConverter<Long> {

        @Override
        public Long convert(String text) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException(
                        "'" + text + "' is no whole number from -2^63 to 2^63 - 1");
            }
        }
    }

    @Override
    public Integer call() {
        var found = Scenarios.find(scenario);
        Recording recording;
        try (var library = data.open()) {
            recording = library.play(found, seed);
        }
        var out = spec.commandLine().getOut();
        out.println(json ? Json.write(Report.of(recording)) : Transcript.of(recording));
        return 0;
    }
}
