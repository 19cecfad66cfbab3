package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.recording.RecordingFile;
import dev.hireloop.simulator.scenario.InvalidInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a recording to one file, never over another.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "As 'hireloop recordings' lists it.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "Where to write it.")
    private Path file = Path.of("");

    @Mixin private DataFolder data = new DataFolder();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var text = RecordingFile.write(data.recording(id));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file)
                    && Files.size(file) > 0
                    && !Arrays.equals(Files.readAllBytes(file), bytes)) {
                throw new InvalidInput(file + " exists and holds something else; nothing written.");
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new InvalidInput("The file " + file + " cannot be written: " + e.getMessage());
        }
        spec.commandLine().getOut().println("Wrote " + file + ".");
        return 0;
    }
}
