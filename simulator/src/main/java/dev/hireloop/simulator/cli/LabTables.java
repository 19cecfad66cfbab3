package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.scenario.InvalidInput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables behind a lab's findings, one file for each question, in one folder. */
final class LabTables {

    private static final List<String> NAMES =
            List.of(
                    "run",
                    "outcomes",
                    "reasons",
                    "levels",
                    "margins",
                    "voters",
                    "cells",
                    "schemes",
                    "tornado");

    private final Path folder;

    private LabTables(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder, before anything is played.
     *
     * @throws InvalidInput if it cannot be made, or holds files of those names that are no tables
     */
    static LabTables in(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String name : NAMES) {
                var file = folder.resolve(name + ".csv");
                if (Files.exists(file) && !CsvFile.isTable(file, name)) {
                    throw new InvalidInput(
                            file + " exists and is no table of the lab's; nothing was played.");
                }
            }
        } catch (IOException e) {
            throw new InvalidInput("The folder " + folder + " cannot be used: " + e.getMessage());
        }
        return new LabTables(folder);
    }

    /**
     * Writes what there is to tell, in the place of the tables of an earlier run.
     *
     * @throws InvalidInput if that is not possible
     */
    void write(LabReport report) {
        try {
            for (String name : NAMES) {
                Files.deleteIfExists(folder.resolve(name + ".csv"));
            }
            for (CsvTable table : TidyTables.of(report)) {
                CsvFile.write(table, folder.resolve(table.name() + ".csv"));
            }
        } catch (IOException e) {
            throw new InvalidInput("The folder " + folder + " cannot be used: " + e.getMessage());
        }
    }
}
