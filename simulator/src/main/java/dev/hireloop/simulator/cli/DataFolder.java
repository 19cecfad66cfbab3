package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingId;
import dev.hireloop.simulator.scenario.InvalidInput;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/** The option that says where recordings are kept. */
final class DataFolder {

    private static final Path HOME = Path.of(System.getProperty("user.home"), ".hireloop");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where recordings are kept (default: $${HOME}/.hireloop).")
    private Path folder = HOME;

    /** The option as it was given; nothing where it was left out. */
    List<String> words() {
        return folder.equals(HOME) ? List.of() : List.of("--data", folder.toString());
    }

    Library open() {
        return Library.open(folder);
    }

    /**
     * The recording of that id.
     *
     * @throws InvalidInput if there is none
     */
    Recording recording(String id) {
        mustBeValid(id);
        try (var library = open()) {
            return recording(id, library);
        }
    }

    /** The same, of a folder that is open. */
    static Recording recording(String id, Library library) {
        mustBeValid(id);
        return library.find(id)
                .orElseThrow(
                        () ->
                                new InvalidInput(
                                        "There is no recording "
                                                + id
                                                + " here; see 'hireloop recordings'."));
    }

    private static void mustBeValid(String id) {
        if (!RecordingId.isValid(id)) {
            throw new InvalidInput("'" + id + "' is no recording's id; see 'hireloop recordings'.");
        }
    }
}
