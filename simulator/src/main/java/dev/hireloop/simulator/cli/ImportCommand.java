package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.recording.RecordingFile;
import dev.hireloop.simulator.scenario.InvalidInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes over a recording from a file that was exported.")
final class ImportCommand implements Callable<Integer> {

    private static final int LARGEST = 64_000_000;

    @Parameters(
            paramLabel = "FILE",
            description = "A file that 'hireloop export' wrote, a page too.")
    private Path file = Path.of("");

    @Mixin private DataFolder data = new DataFolder();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var recording = RecordingFile.read(file.toString(), read());
        try (var library = data.open()) {
            library.add(recording);
        }
        var header = recording.header();
        spec.commandLine().getOut().println(header.id() + "  " + header.title());
        return 0;
    }

    private String read() {
        try (var in = Files.newInputStream(file)) {
            // read to the limit, for a device or a pipe does not tell its size
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new InvalidInput(file + " is larger than 64 MB, which no recording is.");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (NoSuchFileException e) {
            throw new InvalidInput("There is no file '" + file + "'.");
        } catch (CharacterCodingException e) {
            throw new InvalidInput(file + ":1: error: this is no recording of Hireloop's.");
        } catch (IOException e) {
            throw new InvalidInput("The file " + file + " cannot be read: " + e.getMessage());
        }
    }
}
