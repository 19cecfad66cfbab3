package dev.hireloop.simulator.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text out of a file that a stranger may have written. */
public final class InputFile {

    private InputFile() {}

    /**
     * The file's text, as far as a file may be long.
     *
     * @param name what the file is called in its faults
     * @throws InvalidInput if it is longer, or no UTF-8
     */
    public static String read(String name, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            // read to the limit, for a device or a pipe does not tell its size
            return YamlFile.decode(name, in.readNBytes(YamlFile.LARGEST + 1));
        }
    }
}
