package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.ScenarioFile;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Suggestion;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.util.List;
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
            names = "--variant",
            paramLabel = "V",
            description = "A variant of the file; its base if left out.")
    private @Nullable String variant;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = DEFAULT_SEED,
            converter = WholeNumber.class,
            description = "A whole number; the same seed gives the same play (default: 1).")
    private long seed;

    @Option(names = "--json", description = "Print one JSON object instead.")
    private boolean json;

    @Mixin private Watching watching = new Watching();

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
        return watching.run(List.of(scenario), this::play, json);
    }

    private int play() {
        var found = find();
        Recording recording;
        try (var library = data.open()) {
            recording = library.play(found, seed);
        }
        var out = spec.commandLine().getOut();
        out.println(json ? Json.write(Report.of(recording)) : Transcript.of(recording));
        return 0;
    }

    private Scenario find() {
        if (ScenarioFiles.isRulebook(scenario)) {
            throw new InvalidInput(
                    scenario
                            + " is a rulebook. Play a scenario that names it; to begin one:"
                            + " hireloop new my-candidate --rulebook "
                            + scenario);
        }
        var file = Scenarios.check(scenario).file();
        var wanted = variant;
        if (wanted == null) {
            return file.base();
        }
        return file.variant(wanted).orElseThrow(() -> unknown(wanted, file));
    }

    private static InvalidInput unknown(String variant, ScenarioFile file) {
        var known = file.variantNames();
        var hint = Suggestion.didYouMean(variant, known);
        return new InvalidInput(
                "'"
                        + file.name()
                        + "' has no variant '"
                        + variant
                        + "'."
                        + (hint.startsWith(" Did") ? hint : "")
                        + " It has: "
                        + String.join(", ", known)
                        + ".");
    }
}
