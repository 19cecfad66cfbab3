package dev.hireloop.simulator.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where Hireloop is installed and how it was called, as its launcher says. */
final class Installation {

    private static final String SCHEMA = "docs/reference/scenario.schema.json";

    private Installation() {}

    /** How to call it again. */
    static String command() {
        var command = System.getProperty("hireloop.command", "hireloop");
        return command.contains(" ") ? '"' + command + '"' : command;
    }

    /** The line that tells editors the schema of a scenario; empty where there is no schema. */
    static String schemaLine(Path folder) {
        return schema().map(schema -> "# yaml-language-server: $schema=" + from(folder, schema))
                .orElse("");
    }

    private static Optional<Path> schema() {
        var home = System.getProperty("hireloop.home");
        if (home == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(home).toAbsolutePath().normalize().resolve(SCHEMA))
                    .filter(Files::isRegularFile);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static String from(Path folder, Path schema) {
        try {
            var relative = folder.toAbsolutePath().normalize().relativize(schema).toString();
            // an editor takes a blank for the end of the path
            return relative.contains(" ") ? schema.toUri().toString() : relative.replace('\\', '/');
        } catch (IllegalArgumentException _) {
            return schema.toUri().toString();
        }
    }
}
