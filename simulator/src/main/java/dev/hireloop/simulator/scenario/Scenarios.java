package dev.hireloop.simulator.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Finds a scenario by the name of a shipped one or by the path of a file. */
public final class Scenarios {

    private Scenarios() {}

    /**
     * The scenario of that name, else the one in that file.
     *
     * @throws InvalidInput if there is neither, or the file has faults
     */
    public static Scenario find(String nameOrFile) {
        return Shipped.scenario(nameOrFile).orElseGet(() -> inFile(nameOrFile));
    }

    private static Scenario inFile(String given) {
        boolean looksLikeFile =
                given.endsWith(".yaml") || given.endsWith(".yml") || given.contains("/");
        try {
            var file = Path.of(given);
            if (!looksLikeFile && !Files.isRegularFile(file)) {
                throw new InvalidInput(
                        "There is no scenario '"
                                + given
                                + "'."
                                + hint(given)
                                + " To play a file, give its path, such as ./mine.yaml.");
            }
            try (var in = Files.newInputStream(file)) {
                // read to the limit, for a device or a pipe does not tell its size
                var bytes = in.readNBytes(YamlFile.LARGEST + 1);
                return ScenarioReader.read(given, YamlFile.decode(given, bytes));
            }
        } catch (InvalidPathException | NoSuchFileException e) {
            throw new InvalidInput("There is no file '" + given + "'.");
        } catch (IOException e) {
            throw new InvalidInput("The file '" + given + "' cannot be read: " + e.getMessage());
        }
    }

    private static String hint(String given) {
        return Suggestion.nearest(given, Shipped.scenarioNames())
                .map(Suggestion::question)
                .orElseGet(
                        () -> " These ship: " + String.join(", ", Shipped.scenarioNames()) + ".");
    }
}
