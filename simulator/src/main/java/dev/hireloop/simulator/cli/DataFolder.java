package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.recording.Library;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The option that says where recordings are kept. */
final class DataFolder {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where recordings are kept (default: $${HOME}/.hireloop).")
    private Path folder = Path.of(System.getProperty("user.home"), ".hireloop");

    Library open() {
        return Library.open(folder);
    }
}
