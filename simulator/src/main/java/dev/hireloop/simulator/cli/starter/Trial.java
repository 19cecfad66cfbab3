package dev.hireloop.simulator.cli.starter;

import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.ScenarioFile;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Scenarios.Checked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/**
 * A folder of its own in which a draft is read before it is written where its author wants it, with
 * the author's rulebook beside it.
 */
public final class Trial implements AutoCloseable {

    private final Path folder;
    private final Path file;

    private Trial(Path folder, String name) {
        this.folder = folder;
        this.file = folder.resolve(name + ".yaml");
    }

    /** Opens the folder for a scenario of that name. */
    public static Trial of(String name) {
        try {
            return new Trial(Files.createTempDirectory("hireloop-new"), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes in the rulebook file that drafts will name.
     *
     * @param value as they name it, relative to the folder they will lie in
     */
    public Trial with(Path rulebook, String value) {
        try {
            var copy = folder.resolve(value).normalize();
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(rulebook, copy, StandardCopyOption.REPLACE_EXISTING);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the draft says.
     *
     * @throws InvalidInput if it has faults
     */
    public Checked check(String text) {
        try {
            Files.writeString(file, text);
            return Scenarios.check(file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ScenarioFile read(String text) {
        return check(text).file();
    }

    @Override
    public void close() {
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
