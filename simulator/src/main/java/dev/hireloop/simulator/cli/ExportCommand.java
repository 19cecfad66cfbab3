package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingFile;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.serving.ReplayPage;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        customSynopsis = {
            "hireloop export ID FILE [--data=DIR]",
            "       hireloop export --player=FILE"
        },
        description = "Writes a recording to one file, never over another.")
final class ExportCommand implements Callable<Integer> {

    /** As many as the theatre asks for. */
    private static final int RUNS = 1_000;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "As 'hireloop recordings' lists it.")
    private @Nullable String id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to write it; as a page that plays by itself if it ends in .html.")
    private @Nullable Path file;

    @Option(
            names = "--player",
            paramLabel = "FILE",
            description = "Write the script that plays recordings in any page instead.")
    private @Nullable Path player;

    @Mixin private DataFolder data = new DataFolder();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (player != null) {
            if (id != null) {
                throw misused("'--player' goes without a recording");
            }
            write(player, page().player());
        } else if (id == null) {
            throw misused("Missing required parameters: 'ID', 'FILE'");
        } else if (file == null) {
            throw misused("Missing required parameter: 'FILE'");
        } else {
            var recording = data.recording(id);
            write(file, isPage(file) ? page(recording) : RecordingFile.write(recording));
        }
        return 0;
    }

    private ParameterException misused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private static boolean isPage(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    private static ReplayPage page() {
        return ServiceLoader.load(ReplayPage.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No player on the class path"));
    }

    private String page(Recording recording) {
        return page().of(recording, analysis(recording));
    }

    /** Null, with the reason on standard error, for what cannot be analysed. */
    private @Nullable Analysis analysis(Recording recording) {
        try {
            return Analysis.of(recording, RUNS);
        } catch (InvalidInput e) {
            spec.commandLine().getErr().println("Without an analysis: " + e.getMessage());
            return null;
        }
    }

    private void write(Path to, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(to)
                    && Files.size(to) > 0
                    && !Arrays.equals(Files.readAllBytes(to), bytes)) {
                throw new InvalidInput(to + " exists and holds something else; nothing written.");
            }
            Files.write(to, bytes);
        } catch (IOException e) {
            throw new InvalidInput("The file " + to + " cannot be written: " + e.getMessage());
        }
        spec.commandLine().getOut().println("Wrote " + to + ".");
    }
}
